-- Accounts that work on one meeting, and may change that one wherever its region is.
create table meeting_member (
    meeting_id uuid        not null references meeting on delete cascade,
    account_id uuid        not null references account on delete cascade,
    added_at   timestamptz not null default now(),
    added_by   text        not null,
    primary key (meeting_id, account_id)
);

create index meeting_member_account on meeting_member (account_id, meeting_id);

-- Organisations beside the organiser of the meeting itself, in the order they were given.
create table meeting_co_organiser (
    meeting_id   uuid    not null references meeting on delete cascade,
    organiser_id uuid    not null references organiser,
    position     integer not null,
    primary key (meeting_id, organiser_id)
);

create index meeting_co_organiser_organiser on meeting_co_organiser (organiser_id);
