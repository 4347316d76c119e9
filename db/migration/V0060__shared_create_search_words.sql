-- What is searched: each word as it stands and by its Dutch stem, without case, diacritics and what joins words; the first
-- text weighs more than the second.
create function searchable(text) returns text
    language sql immutable strict parallel safe
    return translate(public.folded($1), '''"@./\_-–&|!:*<>()', '                 ');

create function search_document(main text, aside text default '') returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('pg_catalog.dutch', public.searchable(coalesce($1, ''))), 'A')
        || setweight(to_tsvector('pg_catalog.simple', public.searchable(coalesce($1, ''))), 'A')
        || setweight(to_tsvector('pg_catalog.dutch', public.searchable(coalesce($2, ''))), 'C')
        || setweight(to_tsvector('pg_catalog.simple', public.searchable(coalesce($2, ''))), 'C');

-- A phrase of one or more words, whatever is in it; its last word may be half when it is unfinished.
create function search_query(phrase text, unfinished boolean) returns tsquery
    language sql immutable strict parallel safe
    return coalesce((nullif(phraseto_tsquery('pg_catalog.dutch', public.searchable($1))::text, '')
                     || case when $2 then ':*' else '' end)::tsquery, ''::tsquery)
        || coalesce((nullif(phraseto_tsquery('pg_catalog.simple', public.searchable($1))::text, '')
                     || case when $2 then ':*' else '' end)::tsquery, ''::tsquery);

alter table meeting
    add column words tsvector generated always as (search_document(title, coalesce(place, '') || ' ' || reference)) stored;
alter table contact
    add column words tsvector generated always as (
        search_document(name, coalesce(organisation, '') || ' ' || coalesce(function, '') || ' ' || coalesce(email, ''))) stored;
alter table municipality
    add column words tsvector generated always as (search_document(name, code || ' ' || cbs_name)) stored;
alter table region add column words tsvector generated always as (search_document(name)) stored;
alter table theme add column words tsvector generated always as (search_document(name)) stored;
alter table programme add column words tsvector generated always as (search_document(name, slug)) stored;

create index meeting_words on meeting using gin (words);
create index contact_words on contact using gin (words);

-- The people whose name resembles what was typed. Its own function, for a threshold of its own with the help of the index.
create function contacts_resembling(typed text) returns setof uuid
    language sql stable strict parallel safe rows 50
    set pg_trgm.word_similarity_threshold = 0.45
    as $$
        select id from contact
         where public.folded($1) <% public.folded(name || ' ' || coalesce(email, '') || ' ' || coalesce(organisation, ''))
    $$;
