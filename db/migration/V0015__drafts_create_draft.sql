-- What somebody is typing and has not saved yet; for that account's eyes only.
create table draft (
    account_id uuid        not null references account on delete cascade,
    about      text        not null,
    text       text        not null,
    saved_at   timestamptz not null,
    primary key (account_id, about)
);
