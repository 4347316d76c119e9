-- Both extensions are "trusted": the owner of the database may create them without being superuser.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Case and diacritics folded away, for searching; immutable so that it can be indexed.
create function folded(text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, $1));
