-- A row that was refused is closed once, by an extract no older than the one that had it, and only when what it names is
-- here: the person of a row of people, somebody in that role on the crime for a row of parts.
CREATE OR REPLACE FUNCTION registrar.guard_refused_row()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF OLD.closed_at IS NOT NULL THEN
    PERFORM registrar.refuse('a row that came in stays closed');
  END IF;
  IF NEW.closed_at IS NULL THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
      SELECT
      FROM extract e, extract o
      WHERE e.id = NEW.closed_by_extract AND o.id = OLD.extract_id AND e.taken_at >= o.taken_at AND e.id <> o.id
    )
    OR NEW.file = 'people.csv'
      AND NEW.identity IS NOT NULL
      AND NOT EXISTS (SELECT FROM personal.person p WHERE p.key = NEW.key)
      AND NOT EXISTS (SELECT FROM personal.staff s WHERE s.key = NEW.key)
    OR NEW.file = 'parts.csv'
      AND NEW.identity IS NOT NULL
      AND NOT EXISTS (
        SELECT
        FROM involvement i
        JOIN reported_crime c ON c.id = i.crime_id
        LEFT JOIN personal.person p ON p.id = i.person_id
        LEFT JOIN personal.staff s ON s.id = i.staff_id
        WHERE (
            c.folded = NEW.reference
            -- A row that named no crime, corrected: whoever it names has that role on one. Whom it names is not known
            -- where its key was at fault too.
            OR coalesce(NEW.reference, '') = ''
              AND (NEW.key IN (p.key, s.key) OR string_to_array(NEW.columns, ' + ') && '{key,(whole row)}')
          )
          AND i.removed_at IS NULL
          AND (i.role::text = NEW.role OR NEW.role IS NULL)
      )
  THEN
    PERFORM registrar.refuse('a row that was refused is closed by the later extract that brings it');
  END IF;
  RETURN NEW;
END
$$;
