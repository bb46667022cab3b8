-- A publication is what the registrar or the deputy publishes, in their own name and in its turn, about days that are over; its
-- text is what its hash and its columns say. What audits found goes out only after a recorded decision of the data protection
-- officer.
CREATE OR REPLACE FUNCTION registrar.guard_publication()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  said jsonb;
BEGIN
  IF NEW.published_by IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('the registrar or the deputy publishes, in their own name');
  END IF;
  IF registrar.is_another_time(NEW.published_at) THEN
    PERFORM registrar.refuse('a publication at another time');
  END IF;
  IF NEW.to_day >= registrar.today() OR NEW.from_day > NEW.to_day THEN
    PERFORM registrar.refuse('a publication is about days that are over');
  END IF;
  IF NEW.number <> (SELECT count(*) FROM publication) THEN
    PERFORM registrar.refuse('a publication out of its turn');
  END IF;
  IF NEW.edition <> (
    SELECT count(*)
    FROM publication p
    WHERE p.kind = NEW.kind AND p.from_day = NEW.from_day AND p.to_day = NEW.to_day
  ) THEN
    PERFORM registrar.refuse('an edition out of its turn');
  END IF;
  IF NEW.edition > 1 AND NEW.kind = 'report' AND NEW.why_id IS NULL THEN
    PERFORM registrar.refuse('a revision without its reason');
  END IF;
  IF NEW.content_hash IS DISTINCT FROM encode(sha256(convert_to(NEW.content, 'UTF8')), 'hex') THEN
    PERFORM registrar.refuse('a publication under another hash than its own');
  END IF;
  IF NOT NEW.content IS JSON OBJECT WITH UNIQUE KEYS THEN
    PERFORM registrar.refuse('a publication that cannot be read');
  END IF;
  said := NEW.content::jsonb;
  IF (said ->> 'kind', said ->> 'edition', said #>> '{period,from}', said #>> '{period,to}')
    IS DISTINCT FROM (NEW.kind::text, NEW.edition::text, NEW.from_day::text, NEW.to_day::text) THEN
    PERFORM registrar.refuse('a publication whose text says another kind, edition or period');
  END IF;
  IF said @? '$.tables[*] ? (@.id == "audited")' AND (NEW.approval_id IS NULL OR NEW.approved_on IS NULL) THEN
    PERFORM registrar.refuse('what audits found is published after a decision of the data protection officer');
  END IF;
  IF NEW.approved_on > registrar.today() THEN
    PERFORM registrar.refuse('a decision of a day to come');
  END IF;
  PERFORM registrar.refuse_other_source(NEW);
  IF (
    SELECT count(*)
    FROM personal.words w
    WHERE w.id IN (NEW.basis_id, NEW.protection_id, NEW.why_id, NEW.approval_id) AND w.crime_id IS NULL
  ) <> 2 + (NEW.why_id IS NOT NULL)::int + (NEW.approval_id IS NOT NULL)::int THEN
    PERFORM registrar.refuse('a publication keeps what it was counted from, and belongs to no case');
  END IF;
  RETURN NULL;
END
$$;
