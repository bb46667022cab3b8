-- The registrar of the day keeps more for themselves, or ends it; nothing is reserved for days gone by, and
-- nothing is rewritten.
CREATE OR REPLACE FUNCTION registrar.guard_reservation()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT registrar.holds('fcr') THEN
    PERFORM registrar.refuse('only the registrar says what the force keeps for its registrar');
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NEW.ended_by IS NOT NULL THEN
      PERFORM registrar.refuse('a reservation in the name of another, or ended at its beginning');
    END IF;
    IF NEW.from_day < registrar.today() THEN
      PERFORM registrar.refuse('nothing is reserved for days gone by');
    END IF;
    RETURN NULL;
  END IF;
  IF OLD.ended_by IS NOT NULL
    OR to_jsonb(NEW) - '{to_day,ended_by}'::text[] <> to_jsonb(OLD) - '{to_day,ended_by}'::text[]
  THEN
    PERFORM registrar.refuse('a reservation is ended once, and changed in no other way');
  END IF;
  IF NEW.ended_by IS DISTINCT FROM registrar.actor() OR NEW.to_day < registrar.today() THEN
    PERFORM registrar.refuse('a reservation is ended in one''s own name, and not for days gone by');
  END IF;
  RETURN NULL;
END
$$;
