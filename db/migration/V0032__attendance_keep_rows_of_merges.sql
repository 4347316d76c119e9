-- The rows of both as they were: those of who was merged, and those of the survivor at the same meetings.
create table attendance_before_merge (
    merge_id          uuid        not null,
    id                uuid        not null,
    meeting_id        uuid        not null,
    contact_id        uuid        not null,
    kind              text        not null,
    municipality_code text,
    organisation      text,
    function          text,
    registered        boolean     not null,
    present           boolean     not null,
    present_at        timestamptz,
    present_by        text,
    created_at        timestamptz not null,
    version           integer     not null,
    primary key (merge_id, id)
);
