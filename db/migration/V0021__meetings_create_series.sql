-- How a series was planned, and which meetings came of it; what became of each since is in the meeting itself.
create table series (
    id           uuid primary key,
    programme_id uuid        not null references programme,
    title        text        not null check (length(title) between 1 and 200),
    rhythm       text        not null check (rhythm in ('WEEKS', 'NTH_WEEKDAY', 'LAST_WEEKDAY', 'DAY_OF_MONTH')),
    every        integer     not null check (every >= 1),
    first_on     date        not null,
    created_at   timestamptz not null default now(),
    created_by   text        not null
);

create table series_meeting (
    meeting_id uuid primary key references meeting on delete cascade,
    series_id  uuid not null references series on delete cascade
);

create index series_meeting_series on series_meeting (series_id);
