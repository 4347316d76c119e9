create table meeting (
    id                 uuid primary key,
    reference          text        not null unique check (reference ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    programme_id       uuid        not null references programme,
    region_id          uuid        not null references region,
    title              text        not null check (length(title) between 1 and 200),
    format             text        check (format in ('CONFERENCE', 'MASTERCLASS', 'EXPERT_TEAM', 'WORKING_GROUP', 'HOSTED', 'JOINED')),
    starts_at          timestamptz not null,
    ends_at            timestamptz not null,
    starts_on          date        not null generated always as ((starts_at at time zone 'Europe/Amsterdam')::date) stored,
    place              text,
    link               text,
    organiser_id       uuid references organiser,
    host_code          text references municipality,
    capacity           integer check (capacity >= 1),
    status             text        not null check (status in ('DRAFT', 'PUBLISHED', 'HELD', 'REPORTED', 'CLOSED', 'CANCELLED')),
    -- what undoing the last presence returns to
    status_before_held text        check (status_before_held in ('DRAFT', 'PUBLISHED')),
    -- why it was cancelled, or closed without a report
    reason             text,
    example            boolean     not null default false,
    created_at         timestamptz not null default now(),
    created_by         text        not null,
    version            integer     not null default 0,
    check (starts_at < ends_at)
);

create index meeting_start on meeting (starts_at, reference);
create index meeting_programme on meeting (programme_id, starts_at, reference);
create index meeting_region on meeting (region_id, starts_at, reference);
create index meeting_title on meeting using gin (folded(title || ' ' || coalesce(place, '')) gin_trgm_ops);

create table meeting_theme (
    meeting_id uuid    not null references meeting on delete cascade,
    theme_id   uuid    not null references theme,
    position   integer not null,
    primary key (meeting_id, theme_id)
);

create index meeting_theme_theme on meeting_theme (theme_id, meeting_id);
