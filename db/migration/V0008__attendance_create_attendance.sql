-- One person at one meeting. Registered and present are facts of their own: a walk-in was never registered,
-- a registered person may not come. Municipality, kind and organisation are those on the day of the meeting.
create table attendance (
    id                uuid primary key,
    meeting_id        uuid    not null references meeting,
    contact_id        uuid    not null references contact,
    kind              text    not null check (kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL', 'STATE_OFFICIAL', 'WELFARE_STAFF',
                                                       'WELFARE_EXECUTIVE', 'SELF_ORGANISATION', 'EXPERT', 'OTHER')),
    municipality_code text references municipality,
    organisation      text,
    function          text,
    registered        boolean not null,
    present           boolean not null default false,
    present_at        timestamptz,
    present_by        text,
    created_at        timestamptz not null default now(),
    version           integer not null default 0,
    unique (meeting_id, contact_id),
    check (kind not in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL') or municipality_code is not null),
    check (registered or present)
);

create index attendance_contact on attendance (contact_id);
create index attendance_municipality on attendance (municipality_code, meeting_id);
