-- Every change of a row takes the next number: who has seen the list up to one asks for the rest. Whoever writes holds the
-- lock of the meeting, so at one meeting the numbers come in the order of the commits.
create sequence attendance_change;

alter table attendance add column change bigint not null default nextval('attendance_change');

create function attendance_take_number() returns trigger language plpgsql as $$
begin
    new.change := nextval('attendance_change');
    return new;
end $$;

create trigger attendance_takes_number before update on attendance
    for each row execute function attendance_take_number();

create index attendance_since on attendance (meeting_id, change);
