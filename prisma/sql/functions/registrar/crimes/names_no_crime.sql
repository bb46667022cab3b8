-- Whether a row of an extract names no crime at all and did not come in since. A row of people needs none: it names whoever has its key.
CREATE OR REPLACE FUNCTION registrar.names_no_crime(r personal.refused_row)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
RETURN r.closed_at IS NULL AND coalesce(r.reference, '') = '' AND r.file <> 'people.csv';
