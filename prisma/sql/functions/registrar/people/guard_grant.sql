-- Roles: the chief officer appoints the registrar, the acting deputy and outside auditors and lets an inspector in, the registrar
-- appoints the decision makers; nobody appoints themselves; an outside auditor and an inspector hold no other role, an inspector theirs
-- until a day, 90 days ahead at most, and an auditor none by which they would see who decided what they
-- are to read blind; the first appointments come with the installation, in its first entry.
CREATE OR REPLACE FUNCTION registrar.guard_grant()
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
  IF NEW.role = 'inspector' AND coalesce(NEW.to_day, 'infinity') > registrar.today() + 90 THEN
    PERFORM registrar.refuse('an inspector has a last day, 90 days ahead at most');
  END IF;
  IF NEW.granted_by IS NULL AND NEW.role <> 'inspector' AND (SELECT size FROM ledger.head) <= 1 THEN
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
  IF EXISTS (
    SELECT
    FROM role_grant g
    WHERE g.staff_id = NEW.staff_id
      AND g.role <> NEW.role
      AND (g.role IN ('outside_auditor', 'inspector') OR NEW.role IN ('outside_auditor', 'inspector'))
      AND coalesce(g.to_day, 'infinity') >= greatest(g.from_day, NEW.from_day)
      AND g.from_day <= coalesce(NEW.to_day, 'infinity')
  )
  THEN
    PERFORM registrar.refuse('an outside auditor or an inspector stands outside the force, and holds no other role of it');
  END IF;
  IF EXISTS (
    SELECT
    FROM role_grant g
    WHERE g.staff_id = NEW.staff_id
      AND 'auditor' IN (g.role, NEW.role)
      AND (
        CASE g.role
          WHEN 'auditor' THEN NEW.role
          ELSE g.role
        END
      ) IN ('fcr', 'deputy', 'ddm', 'chief', 'supervisor', 'crime_bureau', 'registrar_staff', 'standards')
      AND coalesce(g.to_day, 'infinity') >= greatest(g.from_day, NEW.from_day)
      AND g.from_day <= coalesce(NEW.to_day, 'infinity')
  )
  THEN
    PERFORM registrar.refuse('an auditor holds no role by which they would see who decided');
  END IF;
  IF NEW.from_day < registrar.today() THEN
    PERFORM registrar.refuse('a role is not granted for days gone by');
  END IF;
  RETURN NULL;
END
$$;
