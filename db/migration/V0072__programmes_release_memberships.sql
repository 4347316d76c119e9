-- A municipality that was entered by mistake takes along what was kept ready of it.
alter table region_membership drop constraint region_membership_municipality_code_fkey;
alter table region_membership add constraint region_membership_municipality_code_fkey
    foreign key (municipality_code) references municipality on delete cascade;
