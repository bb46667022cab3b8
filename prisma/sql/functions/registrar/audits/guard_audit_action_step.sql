-- An action is done by its owner, and closed or sent back by somebody else; nothing follows once it is closed.
CREATE OR REPLACE FUNCTION registrar.guard_audit_action_step()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  owner uuid := (SELECT a.owner_id FROM audit_action a WHERE a.id = NEW.action_id);
  before audit_action_step_kind := (
    SELECT s.kind
    FROM audit_action_step s
    WHERE s.action_id = NEW.action_id AND s.number = NEW.number - 1
  );
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR registrar.is_another_time(NEW.at) THEN
    PERFORM registrar.refuse('a step is taken in one''s own name, when it is taken');
  END IF;
  IF (NEW.number = 1) <> (before IS NULL) OR NEW.number < 1 THEN
    PERFORM registrar.refuse('a step out of its turn');
  END IF;
  IF NEW.kind = 'done' AND (NEW.by_id IS DISTINCT FROM owner OR before IN ('done', 'closed')) THEN
    PERFORM registrar.refuse('an action is done by its owner, once each time it is with them');
  END IF;
  IF NEW.kind <> 'done' AND before IS DISTINCT FROM 'done' THEN
    PERFORM registrar.refuse('an action is closed or sent back once its owner says it is done');
  END IF;
  IF NEW.kind <> 'done' AND NEW.by_id IS NOT DISTINCT FROM owner THEN
    PERFORM registrar.refuse('nobody closes an action of their own');
  END IF;
  IF NEW.kind <> 'done' AND NOT registrar.holds('fcr', 'deputy', 'outside_auditor') THEN
    PERFORM registrar.refuse('an action is closed by the registrar, the deputy or an outside auditor');
  END IF;
  RETURN NULL;
END
$$;
