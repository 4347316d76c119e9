-- What likely doubles have in common: an address but for its tag and punctuation, a name but for its form.
create function plain_address(email text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(split_part($1, '@', 1), '\+.*$', ''), '[._-]', '', 'g') || '@' || split_part($1, '@', 2);

create function plain_name(name text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(public.folded($1), '[^a-z0-9]+', ' ', 'g'));

-- The first letter and how the last word begins: "J. de Vries" and "Jan de Vries" share it.
create function name_block(name text) returns text
    language sql immutable strict parallel safe
    return left(public.plain_name($1), 1) || left(regexp_replace(public.plain_name($1), '^.* ', ''), 3);

alter table contact
    add column address_key text generated always as (public.plain_address(email)) stored,
    add column name_key text generated always as (public.plain_name(name)) stored,
    add column name_block text generated always as (public.name_block(name)) stored,
    add column organisation_key text generated always as (public.plain_name(organisation)) stored;

create index contact_address_key on contact (address_key);
create index contact_name_in_municipality on contact (municipality_code, name_block);
create index contact_name_in_organisation on contact (organisation_key, name_block);

-- Two that look alike and are not one. Without references: a merge that is undone brings back who was in it.
create table contact_not_double (
    one_id   uuid not null,
    other_id uuid not null,
    primary key (one_id, other_id),
    check (one_id < other_id)
);

-- By what those went who are now part of another: lists that name them so mean that one.
create table contact_alias (
    person_key text primary key,
    contact_id uuid not null references contact on delete cascade
);

create index contact_alias_contact on contact_alias (contact_id);

create view contact_by_key as
    select person_key, id as contact_id from contact
    union all
    select person_key, contact_id from contact_alias;

create table contact_merge (
    id               uuid primary key,
    survivor_id      uuid        not null,
    merged_id        uuid        not null,
    -- of the survivor right after it: while it is that, the merge can be undone
    survivor_version integer     not null,
    merged_at        timestamptz not null default now(),
    merged_by        text        not null,
    undone_at        timestamptz
);

create index contact_merge_merged on contact_merge (merged_id) where undone_at is null;
create index contact_merge_survivor on contact_merge (survivor_id, merged_at) where undone_at is null;

-- Both as they were.
create table contact_before_merge (
    merge_id          uuid        not null references contact_merge,
    id                uuid        not null,
    name              text        not null,
    email             text,
    organisation      text,
    function          text,
    kind              text        not null,
    municipality_code text,
    person_key        text        not null,
    example           boolean     not null,
    created_at        timestamptz not null,
    version           integer     not null,
    regions           uuid[]      not null,
    homes             uuid[]      not null,
    aliases           text[]      not null,
    primary key (merge_id, id)
);
