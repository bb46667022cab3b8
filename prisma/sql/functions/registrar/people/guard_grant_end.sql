-- A role is ended by whoever could give it, and never made longer.
CREATE OR REPLACE FUNCTION registrar.guard_grant_end()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  by_whom role := CASE
    WHEN NEW.role IN ('fcr', 'deputy', 'outside_auditor', 'inspector') THEN 'chief'
    WHEN NEW.role = 'ddm' THEN 'fcr'
    ELSE 'administrator'
  END;
BEGIN
  IF NEW.ended_by IS DISTINCT FROM registrar.actor() OR NOT registrar.holds(by_whom) THEN
    PERFORM registrar.refuse(
      format(
        'the role %s is ended by a person with the role %s, in their own name',
        replace(NEW.role::text, '_', ' '),
        by_whom
      )
    );
  END IF;
  IF NEW.to_day IS NULL OR NEW.to_day > coalesce(OLD.to_day, 'infinity') THEN
    PERFORM registrar.refuse('a role is ended, and never made longer');
  END IF;
  IF NEW.to_day < NEW.from_day
    AND (NEW.from_day < registrar.today() OR registrar.acted_by(NEW.staff_id, NEW.role, NEW.from_day))
  THEN
    PERFORM registrar.refuse(
      'a role was never in force only where it begins today or later, and nothing was done by it'
    );
  END IF;
  IF NEW.to_day < registrar.today() AND NEW.to_day >= NEW.from_day THEN
    PERFORM registrar.refuse('a role is not ended for days gone by');
  END IF;
  RETURN NULL;
END
$$;
