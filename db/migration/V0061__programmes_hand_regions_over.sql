alter table region_organiser
    -- why it was taken over, for whoever sees the programme
    add column remark  text,
    add column version integer not null default 0;
