-- One letter or e-mail to a business may list several crimes. Each is its own duty: tried, told and answered by itself.
-- Kept here are the further duties a message lists; the first is the message's own.
CREATE TABLE message_duty (
  message_id UUID NOT NULL,
  duty_id UUID NOT NULL,
  PRIMARY KEY (message_id, duty_id)
);
CREATE INDEX message_duty_duty_id_idx ON message_duty (duty_id);
GRANT SELECT ON message_duty TO registrar_app, registrar_reader;
GRANT INSERT ON message_duty TO registrar_app;
SELECT ledger.protect('public', 'message_duty', 'note_rows');
CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON message_duty FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE message_duty ENABLE ALWAYS TRIGGER never_rewritten;

-- Its words tell of every crime it lists, so it is shown to whoever may see all of them. Two ids alone tell nothing.
ALTER TABLE message_duty ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON message_duty TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON message_duty FOR SELECT TO registrar_reader USING (true);
DROP POLICY shown ON message;
CREATE POLICY shown ON message FOR SELECT TO registrar_reader
  USING ((SELECT registrar.sees_all()) OR (EXISTS (SELECT FROM duty_to_inform y WHERE y.id = message.duty_id)
    AND NOT EXISTS (SELECT FROM message_duty d WHERE d.message_id = message.id AND NOT EXISTS (SELECT FROM duty_to_inform y WHERE y.id = d.duty_id))));

-- The duties to tell the same business of other crimes, for the same occasion. A person is never among them.
CREATE FUNCTION registrar.duties_of_same_business(which uuid) RETURNS SETOF duty_to_inform LANGUAGE sql STABLE ROWS 5
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.* FROM duty_to_inform y JOIN involvement p ON p.id = y.involvement_id JOIN personal.person n ON n.id = p.person_id AND n.kind = 'organisation'
    JOIN involvement q ON q.person_id = p.person_id JOIN duty_to_inform o ON o.involvement_id = q.id
  WHERE y.id = which AND o.crime_id <> y.crime_id AND o.occasion = y.occasion
$$;

-- Why nothing may go to the victim of this duty, at this place by such a message, in a code; null where nothing stands in
-- its way. `by_plan` is the plan it was written by; null where any that holds the same place will do.
CREATE FUNCTION registrar.why_not_to_duty(which uuid, message_channel text, place text, by_plan uuid) RETURNS text LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  y duty_to_inform; plan record; way text; plain text;
BEGIN
  SELECT * INTO y FROM duty_to_inform WHERE id = which;
  IF y.id IS NULL OR y.state NOT IN ('open', 'informed') THEN
    RETURN 'nobody to be told';
  END IF;
  IF y.occasion = 'before cancelling' AND (SELECT r.state FROM cancellation_request r WHERE r.id = y.request_id) IS DISTINCT FROM 'authorised' THEN
    RETURN 'decision changed';
  END IF;
  SELECT * INTO plan FROM personal.contact_plan p WHERE p.involvement_id = y.involvement_id ORDER BY p.n DESC LIMIT 1;
  IF plan.id IS NULL OR plan.id <> coalesce(by_plan, plan.id) OR plan.confirmed_at IS NULL THEN
    RETURN 'plan changed';
  END IF;
  way := CASE message_channel WHEN 'e-mail' THEN 'e-mail' WHEN 'text' THEN 'text' ELSE 'letter' END;
  plain := CASE way WHEN 'e-mail' THEN registrar.plain_email(place) WHEN 'text' THEN registrar.plain_phone(place) ELSE registrar.plain_address(place) END;
  IF NOT way = ANY (plan.channels) OR plain IS NULL
    OR plain IS DISTINCT FROM (CASE way WHEN 'e-mail' THEN plan.email_plain WHEN 'text' THEN plan.phone_plain ELSE plan.address_plain END) THEN
    RETURN 'not in the plan';
  END IF;
  IF EXISTS (SELECT FROM registrar.who_shares(y.involvement_id, CASE way WHEN 'text' THEN place END, CASE way WHEN 'e-mail' THEN place END, CASE way WHEN 'letter' THEN place END)) THEN
    RETURN 'shared with a suspect';
  END IF;
  IF registrar.must_hear_from_a_person(y.involvement_id) AND NOT registrar.was_spoken_to(y.id) THEN
    RETURN 'a person tells them first';
  END IF;
  IF registrar.why_not_send(y.id, way) IS NOT NULL THEN
    RETURN 'not by the plan';
  END IF;
  RETURN NULL;
END $$;

-- The first thing that stands in the way of a message, and the duty it is about: of those it lists each must pass.
CREATE FUNCTION registrar.what_holds_back(which uuid) RETURNS TABLE (why text, duty_id uuid) LANGUAGE sql STABLE ROWS 1
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT requested.why, requested.duty_id FROM (
    SELECT coalesce(CASE WHEN listed.is_further AND listed.duty_id NOT IN (SELECT s.id FROM registrar.duties_of_same_business(m.duty_id) s) THEN 'not the same business' END,
        registrar.why_not_to_duty(listed.duty_id, m.channel, w.text, listed.plan_id)) AS why, listed.duty_id, listed.is_further
    FROM message m LEFT JOIN personal.words w ON w.id = m.to_id,
      LATERAL (SELECT m.duty_id, m.plan_id, false AS is_further UNION ALL SELECT d.duty_id, NULL, true FROM message_duty d WHERE d.message_id = m.id) AS listed
    WHERE m.id = which) AS requested
  ORDER BY requested.why IS NULL, requested.is_further, requested.duty_id LIMIT 1
$$;

CREATE OR REPLACE FUNCTION registrar.why_not_to_send(which uuid) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE found record;
BEGIN
  SELECT * INTO found FROM registrar.what_holds_back(which);
  RETURN CASE WHEN found.duty_id IS NULL THEN 'nobody to be told' ELSE found.why END;
END $$;

-- Which crimes a letter lists is settled with its first draft: whoever reads it again reads all of them.
CREATE FUNCTION registrar.guard_message_duty() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE m message;
BEGIN
  SELECT * INTO m FROM message WHERE id = NEW.message_id;
  IF m.id IS NULL OR m.state <> 'drafted' OR m.version <> 1 OR m.drafted_by IS DISTINCT FROM registrar.actor() THEN
    PERFORM registrar.refuse('the crimes a letter lists are settled with its first draft, by whoever writes it');
  END IF;
  IF m.channel = 'text' OR NOT EXISTS (SELECT FROM registrar.duties_of_same_business(m.duty_id) s WHERE s.id = NEW.duty_id AND s.state = 'open') THEN
    PERFORM registrar.refuse('one letter or e-mail lists crimes of one business only, each still to be told');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON message_duty DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_message_duty();

GRANT EXECUTE ON FUNCTION registrar.duties_of_same_business(uuid), registrar.why_not_to_duty(uuid, text, text, uuid), registrar.what_holds_back(uuid)
  TO registrar_app, registrar_reader;
