-- A link by which somebody of a municipality logs in once; used or expired, it is gone.
create table login_link (
    secret_hash bytea primary key check (length(secret_hash) = 32),
    account_id  uuid        not null references account on delete cascade,
    expires_at  timestamptz not null
);

create index login_link_account on login_link (account_id);
create index login_link_expires on login_link (expires_at);
