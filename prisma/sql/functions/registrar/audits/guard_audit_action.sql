-- An action is opened by the registrar, the deputy or an outside auditor, for somebody who serves, by a day to come.
CREATE OR REPLACE FUNCTION registrar.guard_audit_action()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.opened_by IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy', 'outside_auditor') THEN
    PERFORM registrar.refuse('an action is opened by the registrar, the deputy or an outside auditor');
  END IF;
  IF registrar.is_another_time(NEW.opened_at) OR NEW.due_on < registrar.today() THEN
    PERFORM registrar.refuse('an action is opened now, and due today or later');
  END IF;
  IF NOT EXISTS (
    SELECT
    FROM role_grant g
    WHERE g.staff_id = NEW.owner_id AND registrar.today() BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
  )
  THEN
    PERFORM registrar.refuse('an action belongs to somebody who holds a role');
  END IF;
  RETURN NULL;
END
$$;
