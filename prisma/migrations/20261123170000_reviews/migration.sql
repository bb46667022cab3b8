-- After a crime has left the count its victim may disagree, say they were put under pressure, or have more to add.
-- Somebody else than took it out then looks again, by a clock of its own, and the answer goes back to every victim.
CREATE TABLE cancellation_review (
  id uuid PRIMARY KEY,
  crime_id uuid NOT NULL REFERENCES reported_crime (id),
  cancellation_id uuid NOT NULL REFERENCES cancellation (id),
  opened_by uuid NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  ground text NOT NULL,
  words_id uuid NOT NULL,
  due_on date NOT NULL,
  outcome text,
  answer_id uuid,
  answered_by uuid,
  answered_at timestamptz(3)
);
CREATE INDEX review_crime_id_idx ON cancellation_review (crime_id);
CREATE INDEX review_cancellation_id_idx ON cancellation_review (cancellation_id);
CREATE INDEX open_reviews ON cancellation_review (due_on, id) WHERE answered_at IS NULL;
CREATE UNIQUE INDEX one_open_review ON cancellation_review (crime_id) WHERE answered_at IS NULL;
ALTER TABLE cancellation_review ADD CONSTRAINT a_known_reply CHECK (ground IN ('disagrees', 'pressured', 'more to add'));
ALTER TABLE cancellation_review ADD CONSTRAINT a_known_outcome CHECK (outcome IN ('stands', 'put back'));
ALTER TABLE cancellation_review ADD CONSTRAINT answered_whole CHECK (num_nonnulls(outcome, answer_id, answered_by, answered_at) IN (0, 4));
GRANT SELECT, INSERT ON cancellation_review TO registrar_app;
GRANT UPDATE (outcome, answer_id, answered_by, answered_at) ON cancellation_review TO registrar_app;
GRANT SELECT ON cancellation_review TO registrar_reader;
ALTER TABLE cancellation_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON cancellation_review TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON cancellation_review FOR SELECT TO registrar_reader USING ((SELECT registrar.sees_all())
  OR EXISTS (SELECT FROM reported_crime c WHERE c.id = cancellation_review.crime_id));
SELECT ledger.protect('public', 'cancellation_review', 'note_rows');
CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON cancellation_review FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE cancellation_review ENABLE ALWAYS TRIGGER never_removed;

-- The answer is told like everything else: a duty for each victim, one a review.
ALTER TABLE duty_to_inform ADD COLUMN review_id uuid REFERENCES cancellation_review (id);
ALTER TABLE duty_to_inform DROP CONSTRAINT a_known_occasion;
ALTER TABLE duty_to_inform ADD CONSTRAINT a_known_occasion CHECK (occasion IN ('before cancelling', 'after error', 'correction', 'reinstated', 'review answered'));
ALTER TABLE duty_to_inform ADD CONSTRAINT of_its_review CHECK ((occasion = 'review answered') = (review_id IS NOT NULL));
CREATE UNIQUE INDEX one_duty_a_review ON duty_to_inform (involvement_id, review_id) WHERE review_id IS NOT NULL;

-- What ties somebody to the cancellation that a review is about; null where nothing does.
CREATE FUNCTION registrar.tie_to_review(person uuid, which uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN EXISTS (SELECT FROM involvement p WHERE p.staff_id = person AND p.crime_id IN (SELECT registrar.with_merged(v.crime_id))) THEN 'part'
    WHEN EXISTS (SELECT FROM cancellation_request r WHERE r.id = x.request_id AND r.requester_id = person)
      OR EXISTS (SELECT FROM submission s WHERE s.request_id = x.request_id AND s.submitted_by = person AND s.occasion IN ('requested', 'answered')) THEN 'requested'
    WHEN x.confirmed_by = person
      OR EXISTS (SELECT FROM cancellation_decision d WHERE d.request_id = x.request_id AND d.verdict = 'authorise' AND d.decided_by = person)
      OR (x.source = 'before the product' AND c.rms_changed_by = person) THEN 'decided'
  END
  FROM cancellation_review v JOIN cancellation x ON x.id = v.cancellation_id JOIN reported_crime c ON c.id = v.crime_id WHERE v.id = which
$$;

-- Why a review is not this person's to answer today, in a code; null where it is. The guard, the deed, the lists and the
-- pages all ask here. Rape and homicide are for a registrar on the College register: for another than took the crime out
-- of the count where one is free, else for the same again.
CREATE FUNCTION registrar.why_not_review(person uuid, which uuid) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  v cancellation_review; tie text; on_day date := registrar.today(); for_registered boolean;
BEGIN
  SELECT * INTO v FROM cancellation_review WHERE id = which;
  for_registered := registrar.is_reserved(v.crime_id);
  IF NOT (registrar.held(person, 'fcr', on_day) OR registrar.held(person, 'deputy', on_day) OR registrar.held(person, 'ddm', on_day)) THEN
    RETURN 'role';
  END IF;
  IF for_registered AND NOT (registrar.held(person, 'fcr', on_day) AND registrar.registered(person, on_day)) THEN
    RETURN 'reserved';
  END IF;
  tie := registrar.tie_to_review(person, which);
  IF tie = 'decided' AND for_registered AND NOT EXISTS (SELECT FROM role_grant g WHERE g.role = 'fcr' AND g.staff_id <> person
      AND on_day BETWEEN g.from_day AND coalesce(g.to_day, 'infinity') AND registrar.registered(g.staff_id, on_day)
      AND registrar.tie_to_review(g.staff_id, which) IS NULL) THEN
    tie := NULL;
  END IF;
  IF tie IS NOT NULL THEN
    RETURN tie;
  END IF;
  IF NOT registrar.held(person, 'fcr', on_day) AND EXISTS (SELECT FROM personal.staff s JOIN reported_crime c ON c.unit_id = s.unit_id
      WHERE s.id = person AND c.id = v.crime_id AND NOT EXISTS (SELECT FROM desk_approval a WHERE a.unit_id = s.unit_id
        AND on_day BETWEEN a.from_day AND coalesce(a.to_day, 'infinity'))) THEN
    RETURN 'unit';
  END IF;
  RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION registrar.why_not_review(uuid, uuid) TO registrar_app, registrar_reader;

-- Asked at once and as the writer, because whom a crime is shown to cannot be asked inside a guard that sees all.
CREATE FUNCTION registrar.refuse_unseen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT registrar.sees_crime(NEW.crime_id) THEN
    PERFORM registrar.refuse('a review of a crime one is not shown');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seen BEFORE INSERT ON cancellation_review FOR EACH ROW EXECUTE FUNCTION registrar.refuse_unseen();
ALTER TABLE cancellation_review ENABLE ALWAYS TRIGGER seen;

CREATE FUNCTION registrar.guard_review() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  x cancellation; answered text[] := '{outcome,answer_id,answered_by,answered_at}';
BEGIN
  SELECT * INTO x FROM cancellation WHERE id = NEW.cancellation_id;
  IF TG_OP = 'INSERT' THEN
    IF NEW.opened_by IS DISTINCT FROM registrar.actor() OR abs(extract(epoch FROM registrar.now() - NEW.opened_at)) > 300 THEN
      PERFORM registrar.refuse('a review opened in the name of another, or at another time');
    END IF;
    IF NOT x.in_force OR x.crime_id <> NEW.crime_id OR NEW.outcome IS NOT NULL THEN
      PERFORM registrar.refuse('a review is opened of a crime that is cancelled, and not answered yet');
    END IF;
    IF NEW.due_on < (NEW.opened_at AT TIME ZONE 'Europe/London')::date THEN
      PERFORM registrar.refuse('a review that is late before it is opened');
    END IF;
    RETURN NULL;
  END IF;
  IF OLD.answered_at IS NOT NULL OR to_jsonb(NEW) - answered <> to_jsonb(OLD) - answered THEN
    PERFORM registrar.refuse('a review is answered once, and changed in no other way');
  END IF;
  IF NEW.answered_by IS DISTINCT FROM registrar.actor() OR abs(extract(epoch FROM registrar.now() - NEW.answered_at)) > 300 THEN
    PERFORM registrar.refuse('a review answered in the name of another, or at another time');
  END IF;
  IF registrar.why_not_review(NEW.answered_by, NEW.id) IS NOT NULL THEN
    PERFORM registrar.refuse('a review is answered by somebody else than took the crime out of the count or worked on it');
  END IF;
  IF NEW.outcome IS DISTINCT FROM (CASE WHEN x.in_force THEN 'stands' ELSE 'put back' END) THEN
    PERFORM registrar.refuse('a review says what then is so: the crime is cancelled, or it was put back');
  END IF;
  IF NEW.outcome = 'stands' AND EXISTS (SELECT FROM involvement p WHERE p.crime_id IN (SELECT registrar.with_merged(NEW.crime_id)) AND p.role = 'victim'
      AND p.removed_at IS NULL AND NOT EXISTS (SELECT FROM duty_to_inform y JOIN involvement q ON q.id = y.involvement_id AND q.person_id = p.person_id WHERE y.review_id = NEW.id)) THEN
    PERFORM registrar.refuse('the answer goes back to every victim');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT OR UPDATE ON cancellation_review DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_review();

-- As before. The answer to a review is told only where the crime stays cancelled, and falls away once it is put back:
-- then there is something else to tell.
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
      OR EXISTS (SELECT FROM cancellation_review v JOIN cancellation x ON x.id = v.cancellation_id WHERE v.id = y.review_id AND NOT x.in_force)
  END;
  IF NOT coalesce(fits, false) THEN
    PERFORM registrar.refuse(format('a duty to tell cannot be %s on what was done', y.state));
  END IF;
  IF y.review_id IS NOT NULL AND NOT EXISTS (SELECT FROM cancellation_review v WHERE v.id = y.review_id AND v.crime_id = y.crime_id AND v.outcome = 'stands') THEN
    PERFORM registrar.refuse('there is no answer of a review to tell');
  END IF;
  RETURN NULL;
END $$;
