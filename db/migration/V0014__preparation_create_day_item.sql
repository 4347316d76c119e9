-- The programme of a meeting's day, in the local time of that day: it goes along when the meeting is moved.
create table day_item (
    id         uuid    primary key,
    meeting_id uuid    not null references meeting on delete cascade,
    starts     time    not null,
    ends       time    not null,
    title      text    not null,
    speaker    text,
    -- the order of those that begin at the same time
    position   integer not null,
    version    integer not null default 0,
    check (starts < ends)
);

create index day_item_meeting on day_item (meeting_id, starts, position);

create table meeting_practical (
    meeting_id    uuid    primary key references meeting on delete cascade,
    information   text,
    contact_name  text,
    contact_email text,
    contact_phone text,
    version       integer not null default 1
);
