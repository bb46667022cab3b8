-- The registrar or the deputy enters, in their own name and now, what an open row of this crime says.
CREATE OR REPLACE FUNCTION registrar.guard_entered_row()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('what a refused row says is entered by the registrar, in their own name');
  END IF;
  IF registrar.is_another_time(NEW.at) THEN
    PERFORM registrar.refuse('an entry of another time');
  END IF;
  IF NOT EXISTS (SELECT FROM registrar.open_refused_rows(NEW.crime_id) r WHERE r.id = NEW.refused_row_id) THEN
    PERFORM registrar.refuse('only a row that this crime still lacks is entered');
  END IF;
  IF NEW.says = 'somebody'
    AND NOT EXISTS (
      SELECT
      FROM involvement i
      WHERE i.id = NEW.involvement_id AND i.crime_id = NEW.crime_id AND i.removed_at IS NULL
    )
  THEN
    PERFORM registrar.refuse('somebody who was entered has a role on this crime');
  END IF;
  IF NOT EXISTS (SELECT FROM personal.words w WHERE w.id = NEW.source_id AND w.text <> '')
    OR NOT EXISTS (SELECT FROM personal.words w WHERE w.id = NEW.reason_id AND w.text <> '')
  THEN
    PERFORM registrar.refuse('what is entered has its source and its reason');
  END IF;
  RETURN NEW;
END
$$;
