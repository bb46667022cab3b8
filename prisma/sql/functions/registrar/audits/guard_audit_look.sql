-- A look is closed in its turn, once every reading that was due of it has been given, and goes on with the strata that the plan of
-- its audit says: nobody reads on after a verdict, and nobody stops before one.
CREATE OR REPLACE FUNCTION registrar.guard_audit_look()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.closed_by IS DISTINCT FROM registrar.actor() OR registrar.is_another_time(NEW.closed_at) THEN
    PERFORM registrar.refuse('a look is closed in one''s own name, when it is closed');
  END IF;
  IF NEW.number <> (SELECT count(*) FROM audit_look l WHERE l.frame_id = NEW.frame_id AND l.number <= NEW.number)
    OR NOT EXISTS (
      SELECT
      FROM audit_frame f
      JOIN audit a ON a.id = f.audit_id
      WHERE f.id = NEW.frame_id AND f.abandoned_at IS NULL AND a.looks > 1 AND a.looks >= NEW.number
    )
    OR NOT EXISTS (
      SELECT FROM drawn_reading r WHERE r.frame_id = NEW.frame_id AND r.look = NEW.number AND r.is_open
    )
  THEN
    PERFORM registrar.refuse('a look out of its turn');
  END IF;
  IF EXISTS (
    SELECT
    FROM drawn_reading r
    WHERE r.frame_id = NEW.frame_id AND r.look <= NEW.number AND r.due IS NOT NULL
  )
  THEN
    PERFORM registrar.refuse('a look is closed once every reading that was due of it has been given');
  END IF;
  IF NEW.goes_on IS DISTINCT FROM registrar.goes_on(NEW.frame_id, NEW.number) THEN
    PERFORM registrar.refuse('a look goes on with the strata that the plan of its audit says');
  END IF;
  RETURN NULL;
END
$$;
