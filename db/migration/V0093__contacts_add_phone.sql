-- As it was typed; who is phoned is found by it too.
alter table contact add column phone text;
alter table contact_before_merge add column phone text;
