-- A role given by mistake can be taken back on the day it begins, or before: it then ends the day before it begins, and is
-- held on no day. That is possible only while nobody acted by it: what was done by a role rests on it.
ALTER TABLE role_grant DROP CONSTRAINT ends_after_it_begins;
ALTER TABLE role_grant ADD CONSTRAINT ends_after_it_begins CHECK (to_day IS NULL OR to_day >= from_day - 1);
ALTER TABLE role_grant DROP CONSTRAINT once_at_a_time;
ALTER TABLE role_grant ADD CONSTRAINT once_at_a_time EXCLUDE USING gist
  (staff_id WITH =, role WITH =, daterange(from_day, to_day + 1) WITH &&);

-- Whether somebody has done anything by a role since the beginning of a day. Only the entries since are read.
CREATE FUNCTION registrar.acted_by(person uuid, by_role text, since date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM ledger.entry e
    WHERE e.seq > coalesce((SELECT b.seq FROM ledger.entry b WHERE b.at < since::timestamp AT TIME ZONE 'Europe/London' ORDER BY b.seq DESC LIMIT 1), 0)
      AND e.actor_id = person AND convert_from(e.body, 'UTF8')::jsonb->>'role' = by_role)
$$;
GRANT EXECUTE ON FUNCTION registrar.acted_by(uuid, text, date) TO registrar_app;

-- A role is ended by whoever could give it, and never made longer.
CREATE FUNCTION registrar.guard_grant_end() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE by_whom text := CASE WHEN NEW.role IN ('fcr', 'deputy') THEN 'chief' WHEN NEW.role = 'ddm' THEN 'fcr' ELSE 'administrator' END;
BEGIN
  IF NEW.ended_by IS DISTINCT FROM registrar.actor() OR NOT registrar.holds(by_whom) THEN
    PERFORM registrar.refuse(format('the role %s is ended by a person with the role %s, in their own name', NEW.role, by_whom));
  END IF;
  IF NEW.to_day IS NULL OR NEW.to_day > coalesce(OLD.to_day, 'infinity') THEN
    PERFORM registrar.refuse('a role is ended, and never made longer');
  END IF;
  IF NEW.to_day < NEW.from_day AND (NEW.from_day < registrar.today() OR registrar.acted_by(NEW.staff_id, NEW.role, NEW.from_day)) THEN
    PERFORM registrar.refuse('a role was never in force only where it begins today or later, and nothing was done by it');
  END IF;
  IF NEW.to_day < registrar.today() AND NEW.to_day >= NEW.from_day THEN
    PERFORM registrar.refuse('a role is not ended for days gone by');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded_end AFTER UPDATE ON role_grant DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_grant_end();
