-- Each working day the product looks by itself for what nobody has done: victims late, agreed cases gone quiet, cases
-- ready to cancel that nobody confirms, reviews past their day, messages that failed and lie there. A row a day and kind,
-- also where nothing was found, so that it can be shown that the check ran.
CREATE TABLE daily_check (
  day date NOT NULL,
  kind text NOT NULL,
  found_ids uuid[] NOT NULL,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (day, kind),
  CONSTRAINT a_known_kind CHECK (kind IN ('late', 'quiet', 'ready', 'reviews', 'messages'))
);
-- Whom the notice of a day reached, and whom it did not.
CREATE TABLE check_notice (
  day date NOT NULL,
  staff_id uuid NOT NULL REFERENCES personal.staff (id),
  outcome text NOT NULL,
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (day, staff_id),
  CONSTRAINT a_known_outcome CHECK (outcome IN ('sent', 'not sent'))
);
GRANT SELECT, INSERT ON daily_check, check_notice TO registrar_app;
GRANT SELECT ON daily_check, check_notice TO registrar_reader;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['daily_check', 'check_notice'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY writes ON %I TO registrar_app USING (true) WITH CHECK (true)', name);
    EXECUTE format('CREATE POLICY shown ON %I FOR SELECT TO registrar_reader USING ((SELECT registrar.sees_all()))', name);
    EXECUTE format('CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting()', name);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER never_rewritten', name);
    PERFORM ledger.protect('public', name, 'note_rows');
  END LOOP;
END $$;

-- No day is checked afterwards, nor in somebody's name: a day on which none ran stays so.
CREATE FUNCTION registrar.guard_daily_check() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF registrar.actor() IS NOT NULL THEN
    PERFORM registrar.refuse('the daily check is the product''s own, and nobody''s');
  END IF;
  IF TG_TABLE_NAME = 'daily_check' AND NEW.day <> registrar.today() OR abs(extract(epoch FROM registrar.now() - NEW.at)) > 300 THEN
    PERFORM registrar.refuse('a daily check is of its own day, and written down as it runs');
  END IF;
  IF NOT EXISTS (SELECT FROM daily_check c WHERE c.day = NEW.day GROUP BY c.day HAVING count(*) = 5) THEN
    PERFORM registrar.refuse('a daily check looks for everything it is there for');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON daily_check DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_daily_check();
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON check_notice DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_daily_check();

-- Agreed cases in which nobody has done anything since an instant: no try, telling, plan, message or assignment, nor
-- anything else that is an act of its own in the book. That an owner was told of a message is nobody's act.
CREATE FUNCTION registrar.quiet_requests(since timestamptz) RETURNS TABLE (request_id uuid, last_at timestamptz) LANGUAGE sql STABLE AS $$
  SELECT r.id, last.at FROM public.cancellation_request r, LATERAL (SELECT e.at FROM ledger.entry e
    WHERE e.request_id = r.id AND e.kind <> 'message.followed' ORDER BY e.seq DESC LIMIT 1) AS last
  WHERE r.state = 'authorised' AND r.waiting_since < since AND last.at < since
$$;
GRANT EXECUTE ON FUNCTION registrar.quiet_requests(timestamptz) TO registrar_app, registrar_reader;
