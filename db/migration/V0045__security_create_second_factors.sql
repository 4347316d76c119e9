create table authenticator_app (
    account_id   uuid primary key references account on delete cascade,
    -- Sealed with a key that is not in the database.
    secret       bytea       not null,
    -- Of the last code that was used: neither it nor one before it is taken again.
    last_step    bigint      not null,
    created_at   timestamptz not null,
    last_used_at timestamptz not null
);

create table passkey (
    id            uuid primary key,
    account_id    uuid        not null references account on delete cascade,
    name          text        not null check (length(name) between 1 and 60),
    credential_id bytea       not null unique,
    public_key    bytea       not null,
    attestation   bytea       not null,
    sign_count    bigint      not null,
    transports    text[]      not null,
    backed_up     boolean     not null,
    created_at    timestamptz not null,
    last_used_at  timestamptz not null
);

create index passkey_account on passkey (account_id);

create table recovery_code (
    account_id uuid  not null references account on delete cascade,
    hash       bytea not null,
    primary key (account_id, hash)
);

-- One row at most: from which day staff must have a second factor.
create table second_factor_demand (
    id            boolean primary key default true check (id),
    demanded_from date not null
);
