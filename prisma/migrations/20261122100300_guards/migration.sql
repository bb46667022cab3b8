-- The last line of defence: what no page, form, import or hand-written statement as the product's own role can do.
-- Each guard speaks at commit, when everything the transaction wrote is there to be seen.

-- Words a column may hold.
ALTER TABLE installation ADD CONSTRAINT one_installation CHECK (id = 1);
ALTER TABLE demonstration_clock ADD CONSTRAINT one_clock CHECK (id = 1);
ALTER TABLE role_grant ADD CONSTRAINT a_known_role CHECK (role IN ('officer', 'supervisor', 'crime-bureau', 'registrar-staff',
  'ddm', 'deputy', 'fcr', 'chief', 'auditor', 'panel', 'commissioner', 'administrator', 'standards'));
ALTER TABLE role_grant ADD CONSTRAINT ends_after_it_begins CHECK (to_day IS NULL OR to_day >= from_day);
ALTER TABLE role_grant ADD CONSTRAINT once_at_a_time EXCLUDE USING gist
  (staff_id WITH =, role WITH =, daterange(from_day, to_day, '[]') WITH &&);
ALTER TABLE reported_crime ADD CONSTRAINT a_known_rms_status CHECK (rms_status IN ('live', 'cancelled', 'transferred', 'n100'));
ALTER TABLE reported_crime ADD CONSTRAINT reported_before_recorded CHECK (reported_at <= recorded_at);
ALTER TABLE involvement ADD CONSTRAINT a_known_part CHECK (role IN ('oic', 'reporting', 'attending', 'interviewing', 'supervising', 'victim', 'suspect'));
ALTER TABLE involvement ADD CONSTRAINT staff_or_person CHECK ((role IN ('victim', 'suspect')) = (person_id IS NOT NULL) AND (staff_id IS NULL) <> (person_id IS NULL));
ALTER TABLE cancellation_request ADD CONSTRAINT a_known_category CHECK (category IN ('C1', 'C2', 'C3', 'C4', 'C5'));
ALTER TABLE cancellation_request ADD CONSTRAINT a_known_state CHECK (state IN
  ('submitted', 'returned', 'withdrawn', 'refused', 'authorised', 'stopped', 'revoked', 'cancelled'));
ALTER TABLE submission ADD CONSTRAINT a_known_occasion CHECK (occasion IN ('requested', 'answered', 'stopped', 'disputed', 'changed in the RMS', 'overturned'));
ALTER TABLE cancellation_decision ADD CONSTRAINT a_known_verdict CHECK (verdict IN ('authorise', 'refuse', 'return'));
ALTER TABLE duty_to_inform ADD CONSTRAINT a_known_occasion CHECK (occasion IN ('before cancelling', 'after error', 'correction', 'reinstated'));
ALTER TABLE duty_to_inform ADD CONSTRAINT a_known_state CHECK (state IN ('open', 'informed', 'nobody to inform', 'no longer needed'));
ALTER TABLE victim_notification ADD CONSTRAINT a_known_reply CHECK (reply IN ('no objection', 'disagrees', 'pressured', 'more to add'));
ALTER TABLE victim_notification ADD CONSTRAINT entered_after CHECK (entered_at >= at);
ALTER TABLE notification_attempt ADD CONSTRAINT entered_after CHECK (entered_at >= at);
ALTER TABLE cancellation ADD CONSTRAINT a_known_source CHECK (source IN ('decided', 'before the product'));

-- A part is of a member of staff or of a person: each index holds only the rows it is asked for, which halves its upkeep.
CREATE INDEX part_of_staff ON involvement (staff_id, crime_id) WHERE staff_id IS NOT NULL;
CREATE INDEX part_of_person ON involvement (person_id) WHERE person_id IS NOT NULL;

CREATE UNIQUE INDEX one_open_request ON cancellation_request (crime_id) WHERE state IN ('submitted', 'returned', 'authorised', 'stopped');
CREATE UNIQUE INDEX one_cancellation_in_force ON cancellation (crime_id) WHERE in_force;
CREATE UNIQUE INDEX one_duty_an_occasion ON duty_to_inform (involvement_id, coalesce(decision_id, reinstatement_id)) WHERE occasion <> 'correction';

CREATE FUNCTION registrar.refuse(why text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', why USING ERRCODE = 'RG010';
END $$;

CREATE FUNCTION registrar.held(person uuid, wanted text, on_day date) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM role_grant WHERE staff_id = person AND role = wanted
    AND on_day BETWEEN from_day AND coalesce(to_day, 'infinity'))
$$;

CREATE FUNCTION registrar.registered(person uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM college_registration WHERE staff_id = person
    AND on_day BETWEEN from_day AND coalesce(to_day, 'infinity'))
$$;

-- The crime itself and every crime merged into it: authority follows the highest class any of them ever had.
-- ROWS: nearly always one. Left to guess a thousand, the planner reads whole tables for each case.
CREATE FUNCTION registrar.with_merged(crime_id uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 2
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH RECURSIVE merged(id) AS (
    SELECT with_merged.crime_id
    UNION SELECT c.crime_id FROM cancellation c JOIN merged m ON c.principal_crime_id = m.id WHERE c.in_force)
  SELECT id FROM merged
$$;

CREATE FUNCTION registrar.is_reserved(crime_id uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH ever AS (
    SELECT c.offence_code, c.count_class FROM reported_crime c WHERE c.id IN (SELECT registrar.with_merged(is_reserved.crime_id))
    UNION SELECT k.offence_code, k.count_class FROM classification k WHERE k.crime_id IN (SELECT registrar.with_merged(is_reserved.crime_id)))
  SELECT EXISTS (SELECT FROM ever LEFT JOIN offence o ON o.code = ever.offence_code AND o.count_class = ever.count_class
    WHERE coalesce(o.reserved, ever.offence_code ~ '^0*(1|2|4|19)/'))
$$;

-- Whether an assessment holds every check its version asks for, of the right rule_kind, and none that bars
-- but for the house checks the registrar set aside.
CREATE FUNCTION registrar.refuse_unless_passed(a assessment, put_aside text[]) RETURNS void LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE fault text;
BEGIN
  IF a.version_id <> (SELECT v.id FROM rule_version v WHERE v.from_day <= (a.at AT TIME ZONE 'Europe/London')::date ORDER BY v.from_day DESC LIMIT 1)
    OR a.version_hash <> (SELECT v.hash FROM rule_version v WHERE v.id = a.version_id) THEN
    PERFORM registrar.refuse('the rules of another day');
  END IF;
  SELECT d.check_id INTO fault FROM required_check d
  LEFT JOIN jsonb_array_elements(a.findings) f ON f->>'check' = d.check_id
  WHERE d.version_id = a.version_id AND d.category = a.category AND d.stage = a.stage
    AND (f IS NULL OR f->>'ruleKind' <> d.rule_kind OR NOT f->>'weight' = ANY (d.weights)
      OR f->>'result' NOT IN ('met', 'not met', 'not applicable', 'unknown'))
  LIMIT 1;
  IF fault IS NOT NULL THEN
    PERFORM registrar.refuse(format('the assessment lacks check %s', fault));
  END IF;
  SELECT f->>'check' INTO fault FROM jsonb_array_elements(a.findings) f
  WHERE f->>'result' IN ('not met', 'unknown') AND f->>'weight' IN ('refuse', 'refer', 'hold')
    AND NOT (f->>'check' = ANY (put_aside) AND EXISTS (SELECT FROM required_check d WHERE d.version_id = a.version_id
      AND d.category = a.category AND d.stage = a.stage AND d.check_id = f->>'check' AND d.rule_kind = 'product safeguard' AND d.settable))
  LIMIT 1;
  IF fault IS NOT NULL THEN
    PERFORM registrar.refuse(format('check %s is not met', fault));
  END IF;
END $$;

CREATE FUNCTION registrar.guard_decision() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  r cancellation_request; s submission; a assessment; k reported_crime;
  on_day date := (NEW.decided_at AT TIME ZONE 'Europe/London')::date;
  put_aside text[];
BEGIN
  SELECT * INTO r FROM cancellation_request WHERE id = NEW.request_id;
  SELECT * INTO s FROM submission WHERE id = NEW.submission_id;
  SELECT * INTO a FROM assessment WHERE id = NEW.assessment_id;
  SELECT * INTO k FROM reported_crime WHERE id = r.crime_id;
  IF NEW.decided_by IS DISTINCT FROM registrar.actor() THEN
    PERFORM registrar.refuse('a decision in the name of another');
  END IF;
  IF abs(extract(epoch FROM registrar.now() - NEW.decided_at)) > 300 THEN
    PERFORM registrar.refuse('a decision of another time');
  END IF;
  IF s.request_id <> r.id OR EXISTS (SELECT FROM submission t WHERE t.request_id = r.id AND t.n > s.n) THEN
    PERFORM registrar.refuse('a decision on a submission that is not the last');
  END IF;
  IF a.submission_id <> s.id OR a.stage <> 'deciding' OR a.category <> NEW.category THEN
    PERFORM registrar.refuse('a decision on the assessment of something else');
  END IF;
  IF NEW.role NOT IN ('fcr', 'deputy', 'ddm', 'chief') OR NOT registrar.held(NEW.decided_by, NEW.role, on_day) THEN
    PERFORM registrar.refuse('a decision by somebody without the authority that day');
  END IF;
  IF NEW.decided_by = r.requester_id OR EXISTS (SELECT FROM submission t WHERE t.request_id = r.id
      AND t.submitted_by = NEW.decided_by AND t.occasion IN ('requested', 'answered')) THEN
    PERFORM registrar.refuse('nobody decides their own request');
  END IF;
  IF NEW.category <> 'C1' AND EXISTS (SELECT FROM involvement p WHERE p.staff_id = NEW.decided_by
      AND p.crime_id IN (SELECT registrar.with_merged(r.crime_id))) THEN
    PERFORM registrar.refuse('nobody decides a crime they have had a part in');
  END IF;
  IF NEW.verdict <> 'authorise' THEN
    RETURN NULL;
  END IF;

  IF k.cancelled_by IS NOT NULL AND NOT EXISTS (SELECT FROM cancellation c WHERE c.id = k.cancelled_by AND c.decision_id = NEW.id) THEN
    PERFORM registrar.refuse('this crime is cancelled already');
  END IF;
  IF NEW.category = 'C5' AND NOT EXISTS (SELECT FROM offence o WHERE o.code = k.offence_code AND o.count_class = k.count_class AND o.c5_eligible) THEN
    PERFORM registrar.refuse('C5 is for three assault classes only');
  END IF;
  IF NEW.category = 'C2' AND registrar.is_reserved(k.id) THEN
    IF NEW.role = 'chief' THEN
      IF NEW.advice_id IS NULL OR EXISTS (SELECT FROM role_grant g WHERE g.role = 'fcr'
          AND on_day BETWEEN g.from_day AND coalesce(g.to_day, 'infinity') AND registrar.registered(g.staff_id, on_day)) THEN
        PERFORM registrar.refuse('the chief officer decides only where there is no registered registrar, and with the registrar''s written advice');
      END IF;
    ELSIF NEW.role <> 'fcr' OR NOT registrar.registered(NEW.decided_by, on_day) THEN
      PERFORM registrar.refuse('C2 on rape or homicide is for a registrar on the College register');
    END IF;
  ELSIF NEW.role = 'chief' THEN
    PERFORM registrar.refuse('the chief officer decides nothing else');
  END IF;
  SELECT coalesce(array_agg(x.check_id), '{}') INTO put_aside FROM set_aside x WHERE x.decision_id = NEW.id AND NEW.role = 'fcr';
  PERFORM registrar.refuse_unless_passed(a, put_aside);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON cancellation_decision DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_decision();

-- A request's state is what was done to it, never a word written over it.
CREATE FUNCTION registrar.guard_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE r cancellation_request; last submission; d cancellation_decision; fits boolean;
BEGIN
  SELECT * INTO r FROM cancellation_request WHERE id = NEW.id;
  SELECT * INTO last FROM submission WHERE request_id = r.id ORDER BY n DESC LIMIT 1;
  SELECT * INTO d FROM cancellation_decision WHERE submission_id = last.id;
  IF last.id IS NULL OR last.category IS NULL THEN
    PERFORM registrar.refuse('a request with nothing submitted');
  END IF;
  fits := CASE r.state
    WHEN 'submitted' THEN d.id IS NULL AND last.occasion IN ('requested', 'answered')
    WHEN 'stopped' THEN d.id IS NULL AND last.occasion NOT IN ('requested', 'answered')
    WHEN 'returned' THEN d.verdict = 'return'
    WHEN 'withdrawn' THEN d.id IS NULL OR d.verdict = 'return'
    WHEN 'refused' THEN d.verdict = 'refuse'
    WHEN 'revoked' THEN d.verdict = 'refuse' AND EXISTS (SELECT FROM cancellation_decision e WHERE e.request_id = r.id AND e.verdict = 'authorise')
    WHEN 'authorised' THEN d.verdict = 'authorise'
    WHEN 'cancelled' THEN d.verdict = 'authorise' AND EXISTS (SELECT FROM cancellation c WHERE c.request_id = r.id)
  END;
  IF NOT coalesce(fits, false) THEN
    PERFORM registrar.refuse(format('a request cannot be %s on what was done to it', r.state));
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT OR UPDATE ON cancellation_request DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_request();

CREATE FUNCTION registrar.guard_cancellation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  r cancellation_request; d cancellation_decision; a assessment; k reported_crime; o offence; principal_crime reported_crime;
  told_first boolean := NEW.category IN ('C1', 'C2', 'C5');
  last_word timestamptz;
BEGIN
  SELECT * INTO k FROM reported_crime WHERE id = NEW.crime_id;
  IF NEW.in_force AND k.cancelled_by IS DISTINCT FROM NEW.id THEN
    PERFORM registrar.refuse('a cancellation in force that its crime does not know of');
  END IF;
  IF NOT NEW.in_force AND NOT EXISTS (SELECT FROM reinstatement WHERE cancellation_id = NEW.id) THEN
    PERFORM registrar.refuse('a cancellation is undone by a reinstatement only');
  END IF;
  IF TG_OP = 'UPDATE' THEN
    RETURN NULL;
  END IF;
  IF NEW.source = 'before the product' THEN
    IF NEW.request_id IS NOT NULL OR k.rms_status NOT IN ('cancelled', 'transferred')
      OR k.rms_changed_at IS NULL OR (k.rms_changed_at AT TIME ZONE 'Europe/London')::date >= (SELECT live_since FROM installation) THEN
      PERFORM registrar.refuse('only a cancellation from before this product comes in without a decision');
    END IF;
    RETURN NULL;
  END IF;

  SELECT * INTO r FROM cancellation_request WHERE id = NEW.request_id;
  SELECT * INTO d FROM cancellation_decision WHERE id = NEW.decision_id;
  SELECT * INTO a FROM assessment WHERE id = NEW.assessment_id;
  IF r.id IS NULL OR d.id IS NULL OR a.id IS NULL OR r.crime_id <> k.id OR d.request_id <> r.id OR d.verdict <> 'authorise'
    OR d.category <> NEW.category OR a.submission_id <> d.submission_id OR a.stage <> 'cancelling' OR a.category <> NEW.category
    OR EXISTS (SELECT FROM submission s JOIN submission t ON t.id = d.submission_id WHERE s.request_id = r.id AND s.n > t.n) THEN
    PERFORM registrar.refuse('no crime is cancelled without its agreed decision');
  END IF;
  IF abs(extract(epoch FROM registrar.now() - NEW.took_effect_at)) > 300 THEN
    PERFORM registrar.refuse('a cancellation of another time');
  END IF;
  PERFORM registrar.refuse_unless_passed(a, coalesce((SELECT array_agg(x.check_id) FROM set_aside x WHERE x.decision_id = d.id AND d.role = 'fcr'), '{}'));

  IF told_first THEN
    IF NEW.confirmed_by IS NULL OR NEW.confirmed_by <> registrar.actor() OR NEW.confirmed_by = r.requester_id
      OR EXISTS (SELECT FROM submission t WHERE t.request_id = r.id AND t.submitted_by = NEW.confirmed_by AND t.occasion IN ('requested', 'answered'))
      OR NOT (registrar.holds('fcr', 'deputy', 'ddm', 'chief')) THEN
      PERFORM registrar.refuse('no crime is cancelled without its decider''s confirmation');
    END IF;
    IF EXISTS (SELECT FROM involvement p WHERE p.crime_id IN (SELECT registrar.with_merged(k.id)) AND p.role = 'victim' AND p.removed_at IS NULL
        AND NOT EXISTS (SELECT FROM duty_to_inform y JOIN involvement q ON q.id = y.involvement_id AND q.person_id = p.person_id
          WHERE y.request_id = r.id AND y.occasion = 'before cancelling'
          AND (EXISTS (SELECT FROM victim_notification t WHERE t.duty_id = y.id AND t.reply = 'no objection')
            OR EXISTS (SELECT FROM victim_notification t WHERE t.duty_id = y.id AND t.entered_at < d.decided_at)
            OR EXISTS (SELECT FROM nobody_to_inform n WHERE n.duty_id = y.id)))) THEN
      PERFORM registrar.refuse('no crime is cancelled while a victim is untold');
    END IF;
    IF EXISTS (SELECT FROM duty_to_inform y WHERE y.request_id = r.id AND y.occasion = 'before cancelling' AND y.state = 'open') THEN
      PERFORM registrar.refuse('no crime is cancelled while a duty to tell is open');
    END IF;
    SELECT * INTO o FROM offence WHERE code = k.offence_code AND count_class = k.count_class;
    IF NOT EXISTS (SELECT FROM duty_to_inform y WHERE y.request_id = r.id AND y.occasion = 'before cancelling' AND y.state IN ('informed', 'nobody to inform'))
      AND NOT (d.no_victim AND coalesce(o.basis, 'victim') <> 'victim'
        AND NOT EXISTS (SELECT FROM involvement p WHERE p.crime_id = k.id AND p.role = 'victim' AND p.removed_at IS NULL)) THEN
      PERFORM registrar.refuse('no crime is cancelled with nobody told');
    END IF;
    SELECT max(t.entered_at) INTO last_word FROM victim_notification t JOIN duty_to_inform y ON y.id = t.duty_id WHERE y.request_id = r.id;
    IF last_word > NEW.took_effect_at THEN
      PERFORM registrar.refuse('the confirmation comes after the last telling');
    END IF;
  END IF;

  IF NEW.category = 'C3' THEN
    SELECT * INTO principal_crime FROM reported_crime WHERE id = NEW.principal_crime_id FOR UPDATE;
    IF principal_crime.id IS NULL OR principal_crime.id = k.id OR principal_crime.cancelled_by IS NOT NULL OR principal_crime.rms_status <> 'live' THEN
      PERFORM registrar.refuse('a duplicate is cancelled only while the other crime is live');
    END IF;
    IF EXISTS (SELECT FROM cancellation_request q WHERE q.crime_id = principal_crime.id AND q.state IN ('submitted', 'returned', 'authorised', 'stopped')) THEN
      PERFORM registrar.refuse('nothing is merged into a crime that has a request of its own');
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT OR UPDATE ON cancellation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_cancellation();

CREATE FUNCTION registrar.guard_crime() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE now_by uuid := (SELECT cancelled_by FROM reported_crime WHERE id = NEW.id);
BEGIN
  IF now_by IS NOT NULL AND NOT EXISTS (SELECT FROM cancellation c WHERE c.id = now_by AND c.crime_id = NEW.id AND c.in_force) THEN
    PERFORM registrar.refuse('a crime leaves the count by its own cancellation only');
  END IF;
  IF now_by IS NULL AND EXISTS (SELECT FROM cancellation c WHERE c.crime_id = NEW.id AND c.in_force) THEN
    PERFORM registrar.refuse('a crime comes back by a reinstatement only');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER UPDATE OF cancelled_by ON reported_crime DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.cancelled_by IS DISTINCT FROM NEW.cancelled_by) EXECUTE FUNCTION registrar.guard_crime();
CREATE CONSTRAINT TRIGGER guarded_at_birth AFTER INSERT ON reported_crime DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.cancelled_by IS NOT NULL) EXECUTE FUNCTION registrar.guard_crime();

CREATE FUNCTION registrar.guard_reinstatement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE on_day date := (NEW.at AT TIME ZONE 'Europe/London')::date;
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NEW.role NOT IN ('fcr', 'deputy', 'ddm') OR NOT registrar.held(NEW.by_id, NEW.role, on_day) THEN
    PERFORM registrar.refuse('a reinstatement by somebody without the authority that day');
  END IF;
  IF EXISTS (SELECT FROM cancellation c WHERE c.id = NEW.cancellation_id AND c.in_force) THEN
    PERFORM registrar.refuse('a reinstated crime whose cancellation still stands');
  END IF;
  IF NOT registrar.held(NEW.supervisor_id, 'supervisor', on_day) THEN
    PERFORM registrar.refuse('a reinstated crime needs a supervisor to accept its investigation');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON reinstatement DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_reinstatement();

CREATE FUNCTION registrar.guard_acceptance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.accepted_at IS NOT NULL OR NEW.accepted_by IS DISTINCT FROM registrar.actor() AND NEW.accepted_by IS NOT NULL
    OR (NEW.accepted_by IS NOT NULL AND NEW.accepted_by <> NEW.supervisor_id) THEN
    PERFORM registrar.refuse('an investigation is accepted once, by its supervisor');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded_acceptance AFTER UPDATE ON reinstatement DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_acceptance();

-- A duty is done by a telling or by the registrar's finding; it falls away only with the request that opened it.
CREATE FUNCTION registrar.guard_duty() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE y duty_to_inform; fits boolean;
BEGIN
  SELECT * INTO y FROM duty_to_inform WHERE id = NEW.id;
  fits := CASE y.state
    WHEN 'open' THEN true
    WHEN 'informed' THEN EXISTS (SELECT FROM victim_notification t WHERE t.duty_id = y.id)
    WHEN 'nobody to inform' THEN EXISTS (SELECT FROM nobody_to_inform n WHERE n.duty_id = y.id)
    WHEN 'no longer needed' THEN EXISTS (SELECT FROM cancellation_request r WHERE r.id = y.request_id AND r.state IN ('revoked', 'refused', 'withdrawn'))
      OR EXISTS (SELECT FROM involvement p WHERE p.id = y.involvement_id AND p.removed_at IS NOT NULL)
  END;
  IF NOT coalesce(fits, false) THEN
    PERFORM registrar.refuse(format('a duty to tell cannot be %s on what was done', y.state));
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT OR UPDATE ON duty_to_inform DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_duty();

CREATE FUNCTION registrar.guard_finding_of_nobody() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr') THEN
    PERFORM registrar.refuse('only the registrar finds that there is nobody to tell');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON nobody_to_inform DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_finding_of_nobody();

-- What the victim answered stops the case at once.
CREATE FUNCTION registrar.guard_notification() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NEW.at > registrar.now() THEN
    PERFORM registrar.refuse('a telling by another, or of a time to come');
  END IF;
  IF NEW.reply <> 'no objection' AND EXISTS (SELECT FROM duty_to_inform y JOIN cancellation_request r ON r.id = y.request_id
      WHERE y.id = NEW.duty_id AND y.occasion = 'before cancelling' AND r.state = 'authorised') THEN
    PERFORM registrar.refuse('a victim who does not agree stops the case at once');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON victim_notification DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_notification();

-- Roles: the chief officer appoints the registrar and the acting deputy, the registrar the decision makers;
-- nobody appoints themselves; the first appointments come with the installation, in its first entry.
CREATE FUNCTION registrar.guard_grant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE by_whom text := CASE WHEN NEW.role IN ('fcr', 'deputy') THEN 'chief' WHEN NEW.role = 'ddm' THEN 'fcr' ELSE 'administrator' END;
BEGIN
  IF NEW.granted_by IS NULL AND (SELECT size FROM ledger.head) <= 1 THEN
    RETURN NULL;
  END IF;
  IF NEW.granted_by IS DISTINCT FROM registrar.actor() OR NEW.granted_by = NEW.staff_id OR NOT registrar.holds(by_whom) THEN
    PERFORM registrar.refuse(format('the role %s is granted by a person with the role %s, never to oneself', NEW.role, by_whom));
  END IF;
  IF NEW.from_day < registrar.today() THEN
    PERFORM registrar.refuse('a role is not granted for days gone by');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON role_grant DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_grant();

-- A clock that can be set is a demonstration's, decided at its creation.
CREATE FUNCTION registrar.guard_clock() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT coalesce((SELECT demonstration FROM installation), false) THEN
    PERFORM registrar.refuse('only a demonstration may set its clock');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT OR UPDATE ON demonstration_clock DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_clock();

-- What a decider's authority rests on is written by somebody above them, or came with the installation.
CREATE FUNCTION registrar.guard_standing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT size FROM ledger.head) > 1 AND NOT registrar.holds(TG_ARGV[0]) THEN
    PERFORM registrar.refuse(format('this is noted by a person with the role %s', TG_ARGV[0]));
  END IF;
  IF TG_TABLE_NAME <> 'desk_approval' AND (to_jsonb(NEW)->>'staff_id')::uuid = registrar.actor() AND (SELECT size FROM ledger.head) > 1 THEN
    PERFORM registrar.refuse('nobody notes their own rule_kind');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT OR UPDATE ON college_registration DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_standing('chief');
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT OR UPDATE ON desk_approval DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_standing('chief');
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON training DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_standing('fcr');
