-- What a change changed, field by field: for who made another change to the same meanwhile.
create table field_change (
    id          bigint generated always as identity primary key,
    object_type text        not null,
    object_id   text        not null,
    -- of the object after the change
    version     integer     not null,
    field       text        not null,
    old_value   text,
    new_value   text,
    changed_by  text        not null,
    changed_at  timestamptz not null default clock_timestamp()
);

create index field_change_object on field_change (object_type, object_id, version);
