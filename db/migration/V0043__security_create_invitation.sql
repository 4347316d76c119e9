-- The link by which somebody chooses a password, at most one an account; used or replaced, it is gone.
create table invitation (
    account_id  uuid primary key references account on delete cascade,
    secret_hash bytea       not null unique check (length(secret_hash) = 32),
    created_at  timestamptz not null,
    expires_at  timestamptz not null
);
