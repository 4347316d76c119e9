create table api_token (
    id           uuid primary key,
    account_id   uuid        not null references account on delete cascade,
    name         text        not null,
    -- its first characters, by which its owner knows it again
    beginning    text        not null,
    secret_hash  bytea       not null unique check (length(secret_hash) = 32),
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    check (created_at < expires_at)
);

create index api_token_account on api_token (account_id, created_at);
