-- What would be sent if there were a mail server. A text that is worth something for a while only, such as a link to log in
-- with, goes when that while is over.
create table kept_mail (
    id         uuid primary key,
    kept_at    timestamptz not null,
    recipient  text        not null,
    subject    text        not null,
    text       text,
    text_until timestamptz
);

create index kept_mail_latest on kept_mail (kept_at, id);
create index kept_mail_text_until on kept_mail (text_until) where text is not null;
