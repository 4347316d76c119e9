-- Kept ready by the triggers below, in the writer's own transaction: how many of those who count by rule P1 were present
-- for a municipality at a meeting. A row exists while somebody was; what it costs to ask does not grow with attendance.
create table turnout (
    meeting_id        uuid    not null references meeting,
    municipality_code text    not null references municipality,
    programme_id      uuid    not null,
    region_id         uuid    not null,
    starts_on         date    not null,
    councillors       integer not null,
    executives        integer not null,
    officials         integer not null,
    primary key (meeting_id, municipality_code)
);

create index turnout_municipality on turnout (programme_id, municipality_code, starts_on);
create index turnout_own_region on turnout (programme_id, municipality_code, region_id, starts_on);

create function turnout_add(meeting uuid, municipality text, kind text, people integer) returns void
    language sql as $$
    insert into turnout as t (meeting_id, municipality_code, programme_id, region_id, starts_on, councillors, executives, officials)
    select m.id, municipality, m.programme_id, m.region_id, m.starts_on,
           case kind when 'COUNCILLOR' then people else 0 end,
           case kind when 'EXECUTIVE' then people else 0 end,
           case kind when 'OFFICIAL' then people else 0 end
      from meeting m where m.id = meeting
    on conflict (meeting_id, municipality_code) do update
       set councillors = t.councillors + excluded.councillors,
           executives = t.executives + excluded.executives,
           officials = t.officials + excluded.officials;
    delete from turnout
     where people < 0 and meeting_id = meeting and municipality_code = municipality
       and councillors + executives + officials = 0;
$$;

create function turnout_follow_attendance() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.present and old.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL') then
        perform turnout_add(old.meeting_id, old.municipality_code, old.kind, -1);
    end if;
    if tg_op <> 'DELETE' and new.present and new.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL') then
        perform turnout_add(new.meeting_id, new.municipality_code, new.kind, 1);
    end if;
    return null;
end $$;

create trigger attendance_counts_insert after insert or delete on attendance
    for each row execute function turnout_follow_attendance();
create trigger attendance_counts_update after update of present, kind, municipality_code, meeting_id on attendance
    for each row execute function turnout_follow_attendance();

create function turnout_follow_meeting() returns trigger language plpgsql as $$
begin
    update turnout set region_id = new.region_id, starts_on = new.starts_on where meeting_id = new.id;
    return null;
end $$;

-- The generated column is not in "update of": it follows starts_at.
create trigger meeting_moves_turnout after update of region_id, starts_at on meeting
    for each row execute function turnout_follow_meeting();
