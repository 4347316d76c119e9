-- Themes stand in the order they were given, and may change places within one transaction.
alter table meeting_theme drop constraint meeting_theme_pkey;
alter table meeting_theme add primary key (meeting_id, position);
alter table meeting_theme add constraint meeting_theme_once unique (meeting_id, theme_id) deferrable initially deferred;
