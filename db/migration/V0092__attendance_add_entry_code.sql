-- What stands in the QR code of a confirmation and of a badge: whoever shows it is this one. It opens nothing.
alter table attendance add column entry_code uuid not null default gen_random_uuid();
alter table attendance_before_merge add column entry_code uuid not null default gen_random_uuid();
