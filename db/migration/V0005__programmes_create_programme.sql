create table programme (
    id               uuid primary key,
    slug             text    not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
    name             text    not null,
    starts_on        date    not null,
    ends_on          date    not null,
    visible          boolean not null default true,
    reference_on     date,
    acknowledge_days integer not null default 14 check (acknowledge_days > 0),
    answer_days      integer not null default 42 check (answer_days >= acknowledge_days),
    agreed_meetings  integer check (agreed_meetings >= 0),
    example          boolean not null default false,
    created_at       timestamptz not null default now(),
    version          integer not null default 0,
    check (starts_on <= ends_on)
);

create table region (
    id              uuid primary key,
    programme_id    uuid    not null references programme,
    name            text    not null,
    active          boolean not null,
    position        integer not null,
    agreed_meetings integer check (agreed_meetings >= 0)
);

create unique index region_name on region (programme_id, lower(name));

-- What a region holds, a whole province or one municipality, from valid_from up to, not including, valid_until.
create table region_area (
    id                uuid primary key,
    region_id         uuid not null references region on delete cascade,
    province_code     text references province,
    municipality_code text references municipality,
    valid_from        date,
    valid_until       date,
    check (num_nonnulls(province_code, municipality_code) = 1),
    check (valid_from < valid_until)
);

create index region_area_region on region_area (region_id);

-- Kept ready by the programmes module from region_area and the register: the layout on any date.
create table region_membership (
    programme_id      uuid not null references programme on delete cascade,
    municipality_code text not null references municipality,
    region_id         uuid not null references region on delete cascade,
    valid_from        date not null,
    valid_until       date not null,
    primary key (programme_id, municipality_code, valid_from)
);

create index region_membership_region on region_membership (region_id, valid_from);

create table theme (
    id            uuid primary key,
    programme_id  uuid    not null references programme,
    name          text    not null,
    first_edition integer,
    position      integer not null
);

create unique index theme_name on theme (programme_id, lower(name));

create table growth_target (
    programme_id uuid    not null references programme on delete cascade,
    year         integer not null,
    percentage   integer not null check (percentage between 0 and 100),
    reference_on date,
    primary key (programme_id, year)
);

create table organiser (
    id   uuid primary key,
    name text not null,
    kind text not null check (kind in ('CMO', 'MUNICIPALITY', 'FORUM', 'BUREAU'))
);

create unique index organiser_name on organiser (lower(name));

create table region_organiser (
    id           uuid primary key,
    region_id    uuid not null references region on delete cascade,
    organiser_id uuid not null references organiser,
    valid_from   date,
    valid_until  date,
    check (valid_from < valid_until)
);

create index region_organiser_region on region_organiser (region_id);
