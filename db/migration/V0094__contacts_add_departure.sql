-- A post changes hands: the day somebody left it, and who came in the place when that is known.
alter table contact
    add column left_on      date,
    add column successor_id uuid references contact on delete set null,
    add constraint contact_succeeds_another check (successor_id <> id),
    add constraint contact_left_with_successor check (successor_id is null or left_on is not null);

create index contact_successor on contact (successor_id) where successor_id is not null;

-- Whose successor each of the two was goes back to it as well when a merge is undone.
alter table contact_before_merge
    add column left_on      date,
    add column successor_id uuid,
    add column predecessors uuid[] not null default '{}';
