create table contact (
    id                uuid primary key,
    name              text    not null,
    email             text,
    organisation      text,
    function          text,
    kind              text    not null,
    municipality_code text references municipality,
    -- who it is: the address, else name and municipality (PersonKey)
    person_key        text    not null unique,
    example           boolean not null default false,
    created_at        timestamptz not null default now(),
    version           integer not null default 0
);

create index contact_search on contact
    using gin (folded(name || ' ' || coalesce(email, '') || ' ' || coalesce(organisation, '')) gin_trgm_ops);
create index contact_municipality on contact (municipality_code);
create index contact_name on contact (name collate "nl-x-icu", id);

-- In which regions a person is known: where somebody made the contact or registered it for a meeting.
create table contact_region (
    contact_id uuid not null references contact on delete cascade,
    region_id  uuid not null references region on delete cascade,
    primary key (contact_id, region_id)
);

create index contact_region_region on contact_region (region_id);
