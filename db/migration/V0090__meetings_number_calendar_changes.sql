-- What calendars elsewhere have to know of a meeting: a number that grows with every change they show, and when it was last
-- changed at all. The row keeps both itself, whoever writes it.
alter table meeting
    add column calendar_sequence integer     not null default 0,
    add column changed_at        timestamptz not null default now();

create function meeting_note_change() returns trigger language plpgsql as $$
begin
    new.changed_at := clock_timestamp();
    new.calendar_sequence := old.calendar_sequence;
    if (new.title, new.starts_at, new.ends_at, new.place, new.link, new.status = 'CANCELLED')
       is distinct from (old.title, old.starts_at, old.ends_at, old.place, old.link, old.status = 'CANCELLED') then
        new.calendar_sequence := old.calendar_sequence + 1;
    end if;
    return new;
end $$;

create trigger meeting_notes_change before update on meeting
    for each row execute function meeting_note_change();
