create table account (
    id                uuid primary key,
    email             text        not null,
    name              text        not null,
    password_hash     text        not null,
    role              text        not null check (role in ('ADMIN', 'FORUM', 'CMO', 'MUNICIPALITY', 'MINISTRY', 'READER')),
    municipality_code text,
    department        text,
    enabled           boolean     not null default true,
    example           boolean     not null default false,
    created_at        timestamptz not null default now(),
    version           integer     not null default 0,
    check (role <> 'MUNICIPALITY' or municipality_code is not null),
    check (role <> 'MINISTRY' or department is not null)
);

create unique index account_email on account (lower(email));

-- No foreign key: regions belong to a module above this one.
create table account_region (
    account_id uuid not null references account on delete cascade,
    region_id  uuid not null,
    primary key (account_id, region_id)
);
