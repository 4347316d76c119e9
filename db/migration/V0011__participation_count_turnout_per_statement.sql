-- An import writes thousands of rows at once: the turnout follows once per statement, not once per row.
drop trigger attendance_counts_insert on attendance;
drop trigger attendance_counts_update on attendance;
drop function turnout_follow_attendance();
drop function turnout_add(uuid, text, text, integer);

create function turnout_count_new() returns trigger language plpgsql as $$
begin
    insert into turnout as t (meeting_id, municipality_code, programme_id, region_id, starts_on, councillors, executives, officials)
    select m.id, a.municipality_code, m.programme_id, m.region_id, m.starts_on,
           count(*) filter (where a.kind = 'COUNCILLOR'),
           count(*) filter (where a.kind = 'EXECUTIVE'),
           count(*) filter (where a.kind = 'OFFICIAL')
      from new_rows a join meeting m on m.id = a.meeting_id
     where a.present and a.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL')
     group by m.id, a.municipality_code
     order by m.id, a.municipality_code
    on conflict (meeting_id, municipality_code) do update
       set councillors = t.councillors + excluded.councillors,
           executives = t.executives + excluded.executives,
           officials = t.officials + excluded.officials;
    return null;
end $$;

create function turnout_count_old() returns trigger language plpgsql as $$
begin
    with gone as (
        select a.meeting_id, a.municipality_code,
               count(*) filter (where a.kind = 'COUNCILLOR') as councillors,
               count(*) filter (where a.kind = 'EXECUTIVE') as executives,
               count(*) filter (where a.kind = 'OFFICIAL') as officials
          from old_rows a
         where a.present and a.kind in ('COUNCILLOR', 'EXECUTIVE', 'OFFICIAL')
         group by a.meeting_id, a.municipality_code)
    update turnout t
       set councillors = t.councillors - gone.councillors,
           executives = t.executives - gone.executives,
           officials = t.officials - gone.officials
      from gone
     where t.meeting_id = gone.meeting_id and t.municipality_code = gone.municipality_code;
    delete from turnout t
     using (select distinct meeting_id, municipality_code from old_rows) a
     where t.meeting_id = a.meeting_id and t.municipality_code = a.municipality_code
       and t.councillors + t.executives + t.officials = 0;
    return null;
end $$;

create trigger attendance_counts_insert after insert on attendance
    referencing new table as new_rows for each statement execute function turnout_count_new();
create trigger attendance_counts_delete after delete on attendance
    referencing old table as old_rows for each statement execute function turnout_count_old();
-- In the order of their names: what was goes before what is.
create trigger attendance_counts_update_1 after update on attendance
    referencing old table as old_rows for each statement execute function turnout_count_old();
create trigger attendance_counts_update_2 after update on attendance
    referencing new table as new_rows for each statement execute function turnout_count_new();
