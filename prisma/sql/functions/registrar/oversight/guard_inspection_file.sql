-- What inspectors found is uploaded by the registrar or the deputy, in their own name, as a text of its own.
CREATE OR REPLACE FUNCTION registrar.guard_inspection_file()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('only the registrar or the deputy uploads what inspectors found, in their own name');
  END IF;
  IF NOT EXISTS (SELECT FROM personal.words w WHERE w.id = NEW.contents_id AND w.crime_id IS NULL) THEN
    PERFORM registrar.refuse('a file of what inspectors found has a text that belongs to no case');
  END IF;
  RETURN NULL;
END
$$;
