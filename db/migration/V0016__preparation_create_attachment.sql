-- What was removed can be brought back for a day; then it goes for good.
create table attachment (
    id         uuid        primary key,
    meeting_id uuid        not null references meeting on delete cascade,
    name       text        not null,
    media_type text        not null,
    size       integer     not null,
    sha256     text        not null,
    content    bytea       not null,
    added_at   timestamptz not null,
    added_by   text        not null,
    removed_at timestamptz
);

create index attachment_meeting on attachment (meeting_id, added_at);
-- Most kinds are packed already.
alter table attachment alter column content set storage external;
