-- The log is read from the latest entry back, by when, by whom, by kind and by what it says.
create index audit_entry_latest on audit_entry (at, id);
drop index audit_entry_at;
create index audit_entry_actor on audit_entry (actor_id, at, id);
create index audit_entry_area on audit_entry (split_part(action, '.', 1), at, id);
create index audit_entry_not_done on audit_entry (at, id) where result <> 'done';
create index audit_entry_text on audit_entry
    using gin (folded(actor || ' ' || coalesce(object_id, '') || ' ' || details::text) gin_trgm_ops);
