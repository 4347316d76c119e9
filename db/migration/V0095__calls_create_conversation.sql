-- A telephone call with a municipality, as it was noted. Never removed: one that was noted by mistake is withdrawn.
create table conversation (
    id                uuid        primary key,
    programme_id      uuid        not null references programme,
    -- as it was called then: what continues it continues its conversations
    municipality_code text        not null references municipality,
    happened_at       timestamptz not null,
    -- of that moment in Amsterdam
    happened_on       date        not null,
    outcome           text        not null check (outcome in ('COMES', 'THINKS', 'DECLINES', 'NOT_REACHED', 'CALL_BACK')),
    contact_id        uuid references contact on delete set null,
    person            text,
    note              text,
    next_step         text,
    next_on           date,
    step_done_at      timestamptz,
    made_by           text        not null,
    made_by_account   uuid,
    withdrawn_at      timestamptz,
    version           integer     not null default 0,
    check (next_on is not null or next_step is null and step_done_at is null)
);

create index conversation_municipality on conversation (programme_id, municipality_code, happened_at)
    where withdrawn_at is null;
create index conversation_contact on conversation (contact_id) where contact_id is not null;

-- Whom they were with before two contacts became one, so that they can become two again.
create table conversation_before_merge (
    merge_id        uuid not null,
    conversation_id uuid not null references conversation,
    primary key (merge_id, conversation_id)
);
