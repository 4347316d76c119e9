-- Who is invited has no password yet.
alter table account alter column password_hash drop not null;

alter table account
    add column language      text check (language in ('nl', 'en')),
    add column scheme        text check (scheme in ('device', 'light', 'dark')),
    add column last_login_at timestamptz;

create index account_search on account using gin (folded(name || ' ' || email) gin_trgm_ops);
create index account_name on account (name collate "nl-x-icu", id);
