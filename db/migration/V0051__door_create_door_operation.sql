-- What was tapped at the door, written with what it did: the same key again gets the first answer. The attendance is no
-- foreign key, as the row of a walk-in goes when its presence is undone.
create table door_operation (
    key           uuid primary key,
    meeting_id    uuid        not null references meeting,
    what          text        not null check (what in ('PRESENT', 'ABSENT', 'WALK_IN')),
    attendance_id uuid,
    result        text        not null check (result in ('DONE', 'CANCELLED', 'CLOSED', 'NOT_BEGUN', 'GONE')),
    -- by the clock of the phone, which may be wrong: for information alone
    tapped_at     timestamptz,
    at            timestamptz not null default now(),
    account_id    uuid,
    by            text        not null,
    check (what <> 'WALK_IN' or result <> 'DONE' or attendance_id is not null)
);

create index door_operation_meeting on door_operation (meeting_id, at);
