-- A telling that did not happen as it was written down is never rewritten: a new entry says so, the victim is to be told
-- after all, and from then on nothing counts the telling.
CREATE TABLE notification_correction (
  id uuid PRIMARY KEY,
  notification_id uuid NOT NULL UNIQUE REFERENCES victim_notification (id),
  reason_id uuid NOT NULL,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
GRANT SELECT, INSERT ON notification_correction TO registrar_app;
GRANT SELECT ON notification_correction TO registrar_reader;
ALTER TABLE notification_correction ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON notification_correction TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON notification_correction FOR SELECT TO registrar_reader USING ((SELECT registrar.sees_all())
  OR EXISTS (SELECT FROM victim_notification t JOIN duty_to_inform y ON y.id = t.duty_id WHERE t.id = notification_correction.notification_id));
SELECT ledger.protect('public', 'notification_correction', 'note_rows');
CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON notification_correction FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE notification_correction ENABLE ALWAYS TRIGGER never_rewritten;

-- The tellings that still count.
CREATE VIEW true_notification WITH (security_invoker = true) AS
  SELECT t.* FROM victim_notification t WHERE NOT EXISTS (SELECT FROM notification_correction c WHERE c.notification_id = t.id);
GRANT SELECT ON true_notification TO registrar_app, registrar_reader;

CREATE FUNCTION registrar.guard_correction() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() THEN
    PERFORM registrar.refuse('a correction in the name of another');
  END IF;
  IF EXISTS (SELECT FROM victim_notification t JOIN duty_to_inform y ON y.id = t.duty_id WHERE t.id = NEW.notification_id AND y.state = 'informed'
      AND NOT EXISTS (SELECT FROM true_notification o WHERE o.duty_id = y.id)) THEN
    PERFORM registrar.refuse('a victim who was not told after all is still to be told');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON notification_correction DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_correction();

-- As before, but a telling that was found false makes nobody told.
CREATE OR REPLACE FUNCTION registrar.guard_duty() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE y duty_to_inform; fits boolean;
BEGIN
  SELECT * INTO y FROM duty_to_inform WHERE id = NEW.id;
  fits := CASE y.state
    WHEN 'open' THEN true
    WHEN 'informed' THEN EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id)
    WHEN 'nobody to inform' THEN EXISTS (SELECT FROM nobody_to_inform n WHERE n.duty_id = y.id)
    WHEN 'no longer needed' THEN EXISTS (SELECT FROM cancellation_request r WHERE r.id = y.request_id AND r.state IN ('revoked', 'refused', 'withdrawn'))
      OR EXISTS (SELECT FROM involvement p WHERE p.id = y.involvement_id AND p.removed_at IS NOT NULL)
  END;
  IF NOT coalesce(fits, false) THEN
    PERFORM registrar.refuse(format('a duty to tell cannot be %s on what was done', y.state));
  END IF;
  RETURN NULL;
END $$;
