create table audit_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default clock_timestamp(),
    actor_id    uuid,
    actor       text        not null,
    action      text        not null,
    object_type text,
    object_id   text,
    result      text        not null,
    origin      text,
    details     jsonb       not null default '{}'
);

create index audit_entry_object on audit_entry (object_type, object_id, id);
create index audit_entry_at on audit_entry (at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function refuse_change();
