-- Where a person was first known: its CMO keeps what is known of it. Being registered elsewhere makes it known there too,
-- but no more than that.
alter table contact_region add column home boolean not null default false;

update contact_region k set home = true
 where not exists (select 1 from contact_region o where o.contact_id = k.contact_id and o.region_id <> k.region_id);
