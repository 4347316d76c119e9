alter table meeting
    -- out of the lists since then; figures do not look at it
    add column archived_at             timestamptz,
    -- what undoing a cancellation returns to, for whom and until when
    add column status_before_cancelled text check (status_before_cancelled in ('DRAFT', 'PUBLISHED')),
    add column cancelled_by            uuid,
    add column cancelled_at            timestamptz,
    add constraint meeting_archived check (archived_at is null or status in ('DRAFT', 'CLOSED', 'CANCELLED'));
