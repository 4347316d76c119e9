-- The secret address at which a calendar elsewhere gets somebody's meetings; one each.
create table calendar_address (
    account_id   uuid primary key references account on delete cascade,
    secret_hash  bytea       not null unique check (length(secret_hash) = 32),
    created_at   timestamptz not null,
    last_used_at timestamptz
);
