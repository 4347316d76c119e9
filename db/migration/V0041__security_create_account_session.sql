-- One row as long as somebody is logged in somewhere; it opens nothing by itself. Ends with its session, and counts as
-- ended when it was not seen for as long as a session lasts.
create table account_session (
    id         uuid primary key,
    account_id uuid        not null references account on delete cascade,
    began_at   timestamptz not null,
    seen_at    timestamptz not null,
    address    text,
    user_agent text
);

create index account_session_account on account_session (account_id, seen_at);
create index account_session_seen on account_session (seen_at);
