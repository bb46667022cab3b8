-- Roles: the chief officer appoints the registrar and the acting deputy, the registrar the decision makers;
-- nobody appoints themselves; the first appointments come with the installation, in its first entry.
CREATE OR REPLACE FUNCTION registrar.guard_grant()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  by_whom role := CASE
    WHEN NEW.role IN ('fcr', 'deputy') THEN 'chief'
    WHEN NEW.role = 'ddm' THEN 'fcr'
    ELSE 'administrator'
  END;
BEGIN
  IF NEW.granted_by IS NULL AND (SELECT size FROM ledger.head) <= 1 THEN
    RETURN NULL;
  END IF;
  IF NEW.granted_by IS DISTINCT FROM registrar.actor()
    OR NEW.granted_by = NEW.staff_id
    OR NOT registrar.holds(by_whom)
  THEN
    PERFORM registrar.refuse(
      format(
        'the role %s is granted by a person with the role %s, never to oneself',
        replace(NEW.role::text, '_', ' '),
        by_whom
      )
    );
  END IF;
  IF NEW.from_day < registrar.today() THEN
    PERFORM registrar.refuse('a role is not granted for days gone by');
  END IF;
  RETURN NULL;
END
$$;
