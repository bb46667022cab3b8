-- Messages to victims: drafted, approved by a person, handed out by the worker, and followed until it is known what
-- became of them. Being sent, posted or delivered is a try; it is never a telling.

CREATE TABLE message (
  id UUID PRIMARY KEY,
  duty_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  channel TEXT NOT NULL,
  template TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  subject_id UUID,
  words_id UUID NOT NULL,
  to_id UUID NOT NULL,
  state TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  drafted_by UUID NOT NULL,
  drafted_at TIMESTAMPTZ(3) NOT NULL,
  approved_by UUID,
  approved_at TIMESTAMPTZ(3),
  owner_id UUID NOT NULL,
  way TEXT,
  outside_id UUID,
  attempts INTEGER NOT NULL DEFAULT 0,
  last_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT a_known_channel CHECK (channel IN ('e-mail', 'text', 'letter by post', 'printed letter')),
  CONSTRAINT a_known_state CHECK (state IN ('drafted', 'approved', 'sending', 'sent', 'delivered', 'failed', 'returned', 'unknown', 'withdrawn')),
  CONSTRAINT a_known_way CHECK (way IN ('folder', 'notify', 'by hand')),
  CONSTRAINT approved_by_somebody CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CONSTRAINT a_text_has_no_subject CHECK ((channel = 'text') = (subject_id IS NULL))
);
CREATE INDEX message_duty_id_idx ON message (duty_id);
CREATE INDEX message_state_last_at_id_idx ON message (state, last_at, id);
CREATE INDEX message_owner_id_state_idx ON message (owner_id, state);

CREATE TABLE message_event (
  id UUID PRIMARY KEY,
  message_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  what TEXT NOT NULL,
  detail TEXT,
  by_id UUID,
  notes_id UUID
);
CREATE INDEX message_event_message_id_at_idx ON message_event (message_id, at);

GRANT SELECT ON message, message_event TO registrar_app, registrar_reader;
GRANT INSERT ON message, message_event TO registrar_app;
GRANT UPDATE (plan_id, template, template_version, subject_id, words_id, to_id, state, version, approved_by, approved_at,
  owner_id, way, outside_id, attempts, last_at) ON message TO registrar_app;

ALTER TABLE message ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON message TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON message FOR SELECT TO registrar_reader
  USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM duty_to_inform y WHERE y.id = message.duty_id));
ALTER TABLE message_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON message_event TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON message_event FOR SELECT TO registrar_reader
  USING ((SELECT registrar.sees_all()) OR EXISTS (SELECT FROM message m WHERE m.id = message_event.message_id));

SELECT ledger.protect('public', name, 'note_rows') FROM unnest(ARRAY['message', 'message_event']) AS name;
CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON message FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE message ENABLE ALWAYS TRIGGER never_removed;
CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON message_event FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE message_event ENABLE ALWAYS TRIGGER never_rewritten;

-- Words are erased under review, and changed in no other way: what was sent can be read as it was sent, or not at all.
CREATE FUNCTION registrar.refuse_other_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.text IS NOT NULL AND NEW.text IS DISTINCT FROM OLD.text OR NEW.salt <> OLD.salt OR NEW.crime_id IS DISTINCT FROM OLD.crime_id THEN
    PERFORM registrar.refuse('words are erased under review, and changed in no other way');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER only_erased BEFORE UPDATE ON personal.words FOR EACH ROW EXECUTE FUNCTION registrar.refuse_other_words();
ALTER TABLE personal.words ENABLE ALWAYS TRIGGER only_erased;

-- Why this message may not go out now, in a code; null where nothing stands in its way. Asked when a message is approved
-- and again, of the same tables, when it is about to be handed out.
CREATE FUNCTION registrar.why_not_to_send(which uuid) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  m message; y duty_to_inform; plan record; r cancellation_request; place text; way text; plain text;
BEGIN
  SELECT * INTO m FROM message WHERE id = which;
  SELECT * INTO y FROM duty_to_inform WHERE id = m.duty_id;
  IF y.id IS NULL OR y.state NOT IN ('open', 'informed') THEN
    RETURN 'nobody to be told';
  END IF;
  SELECT * INTO r FROM cancellation_request WHERE id = y.request_id;
  IF y.occasion = 'before cancelling' AND r.state IS DISTINCT FROM 'authorised' THEN
    RETURN 'decision changed';
  END IF;
  SELECT * INTO plan FROM personal.contact_plan p WHERE p.involvement_id = y.involvement_id ORDER BY p.n DESC LIMIT 1;
  IF plan.id IS NULL OR plan.id <> m.plan_id OR plan.confirmed_at IS NULL THEN
    RETURN 'plan changed';
  END IF;
  way := CASE m.channel WHEN 'e-mail' THEN 'e-mail' WHEN 'text' THEN 'text' ELSE 'letter' END;
  SELECT w.text INTO place FROM personal.words w WHERE w.id = m.to_id;
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
GRANT EXECUTE ON FUNCTION registrar.why_not_to_send(uuid) TO registrar_app, registrar_reader;

-- Which step may follow which. A message that came back, or was withdrawn, stays so.
CREATE FUNCTION registrar.may_follow(before text, after text) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN after = ANY (CASE before
    WHEN 'drafted' THEN ARRAY['drafted', 'approved', 'withdrawn']
    WHEN 'approved' THEN ARRAY['sending', 'sent', 'failed', 'withdrawn']
    WHEN 'sending' THEN ARRAY['sending', 'approved', 'sent', 'failed', 'unknown', 'withdrawn']
    WHEN 'sent' THEN ARRAY['sent', 'delivered', 'failed', 'returned', 'unknown']
    WHEN 'delivered' THEN ARRAY['delivered', 'returned']
    WHEN 'unknown' THEN ARRAY['sent', 'failed', 'returned', 'withdrawn']
    WHEN 'failed' THEN ARRAY['approved', 'withdrawn', 'returned']
    ELSE ARRAY[]::text[] END);

CREATE FUNCTION registrar.guard_message() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  written text[] := '{plan_id,template,template_version,subject_id,words_id,to_id}';
  followed text[] := '{state,version,approved_by,approved_at,owner_id,way,outside_id,attempts,last_at}';
  why text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'drafted' OR NEW.drafted_by IS DISTINCT FROM registrar.actor() OR NEW.attempts <> 0 OR NEW.approved_by IS NOT NULL THEN
      PERFORM registrar.refuse('a message begins as a draft, in one''s own name');
    END IF;
    RETURN NULL;
  END IF;
  IF NOT coalesce(registrar.may_follow(OLD.state, NEW.state), false) THEN
    PERFORM registrar.refuse(format('a message that is %s cannot become %s', OLD.state, NEW.state));
  END IF;
  IF to_jsonb(NEW) - written - followed <> to_jsonb(OLD) - written - followed
    OR (NEW.state <> 'drafted' AND to_jsonb(NEW) - followed <> to_jsonb(OLD) - followed) THEN
    PERFORM registrar.refuse('an approved message goes out as it was approved');
  END IF;
  IF NEW.state = 'approved' AND OLD.state <> 'sending' AND NEW.approved_by IS DISTINCT FROM registrar.actor() THEN
    PERFORM registrar.refuse('a message is approved in one''s own name');
  END IF;
  IF NEW.state NOT IN ('drafted', 'withdrawn') AND NEW.approved_by IS NULL THEN
    PERFORM registrar.refuse('no message goes out unapproved');
  END IF;
  IF NEW.attempts NOT IN (OLD.attempts, OLD.attempts + 1) OR (NEW.attempts > OLD.attempts AND NEW.state <> 'sending') THEN
    PERFORM registrar.refuse('each time a message is handed out is counted');
  END IF;
  IF NEW.state = 'approved' AND OLD.state <> 'sending' OR NEW.attempts > OLD.attempts OR NEW.state = 'sent' AND OLD.state = 'approved' THEN
    why := registrar.why_not_to_send(NEW.id);
    IF why IS NOT NULL AND NOT (NEW.state = 'sent' AND NEW.attempts > 0) THEN
      PERFORM registrar.refuse(format('this message may not go out: %s', why));
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT OR UPDATE ON message DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_message();
