-- A browser in which somebody chose to stay logged in: who comes with its secret needs not log in again when the session is
-- over. Every use changes the secret; the one before is good for a moment more, as a page asks for several things at once.
create table kept_login (
    id            uuid primary key,
    account_id    uuid        not null references account on delete cascade,
    secret_hash   bytea       not null check (length(secret_hash) = 32),
    previous_hash bytea check (length(previous_hash) = 32),
    began_at      timestamptz not null,
    used_at       timestamptz not null,
    expires_at    timestamptz not null,
    address       text,
    user_agent    text,
    check (began_at < expires_at)
);

create index kept_login_account on kept_login (account_id);
create index kept_login_expires on kept_login (expires_at);

alter table account_session add column kept_id uuid references kept_login on delete set null;

create index account_session_kept on account_session (kept_id) where kept_id is not null;
