create table province (
    code text primary key check (code ~ '^PV[0-9]{2}$'),
    name text not null unique
);

-- Exists from established up to, not including, abolished; null is beyond what the register knows.
create table municipality (
    code          text primary key check (code ~ '^GM[0-9]{4}$'),
    name          text not null,
    cbs_name      text not null,
    province_code text not null references province,
    established   date,
    abolished     date,
    check (established < abolished)
);

create index municipality_search on municipality using gin (folded(name) gin_trgm_ops);

create table reorganisation (
    id              bigint generated always as identity primary key,
    effective_on    date    not null,
    old_code        text    not null references municipality,
    new_code        text    not null references municipality,
    kind            text    not null check (kind in ('MERGE', 'SPLIT', 'RENAME', 'BORDER')),
    old_abolished   boolean not null,
    new_established boolean not null,
    -- the new municipality continues the old one: its presence counts there (rule P4)
    heir            boolean not null,
    area_share_pct  integer check (area_share_pct between 0 and 100),
    note            text,
    source          text    not null,
    unique (effective_on, old_code, new_code),
    check (kind <> 'BORDER' or not (heir or old_abolished or new_established))
);

create unique index reorganisation_one_heir on reorganisation (old_code) where heir;

-- Kept ready by the register: on a date in [valid_from, valid_until) what happened under code counts for continued_by
-- (rule P4, chains followed). No row for a date before the municipality existed.
create table municipality_continuation (
    code         text not null references municipality,
    valid_from   date not null,
    valid_until  date not null,
    continued_by text not null references municipality,
    primary key (code, valid_from)
);

create index municipality_continuation_by on municipality_continuation (continued_by, valid_from);

-- The class of a municipality by an indicator; earlier_year tells that the rounded figure left two classes open
-- and the figure of the year before decided.
create table municipality_class (
    indicator         text    not null,
    reference_on      date    not null,
    municipality_code text    not null references municipality,
    population        integer not null,
    percentage        numeric(4, 1) not null,
    class             text    not null,
    position          integer not null,
    earlier_year      boolean not null,
    primary key (indicator, reference_on, municipality_code)
);
