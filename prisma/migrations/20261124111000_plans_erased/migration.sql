-- The ways to a victim in their contact plans are erased once nobody needs them: the numbers and addresses, the salt of
-- their commitment, and the words beside them. What stays is that there was a plan, by which channels, and who confirmed it.
ALTER TABLE personal.contact_plan ADD COLUMN erased_at timestamptz(3);
ALTER TABLE personal.contact_plan ADD CONSTRAINT erased_whole CHECK (erased_at IS NULL OR num_nonnulls(phone, email, address, language) = 0);
GRANT UPDATE (phone, email, address, language, salt, erased_at) ON personal.contact_plan TO registrar_app;

-- Whether anybody may still need the ways to a victim: a duty, a request, a review or a message of theirs is open, or the
-- last of them ended, or their last plan was made, after an instant.
CREATE FUNCTION registrar.plan_wanted(victim uuid, since timestamptz) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  WITH duties AS (SELECT y.id, y.crime_id, y.state, y.closed_at FROM duty_to_inform y WHERE y.involvement_id = victim),
    crimes AS (SELECT crime_id FROM duties UNION SELECT p.crime_id FROM involvement p WHERE p.id = victim)
  SELECT EXISTS (SELECT FROM duties WHERE state = 'open' OR closed_at > since)
    OR EXISTS (SELECT FROM personal.contact_plan k WHERE k.involvement_id = victim AND coalesce(k.confirmed_at, k.made_at) > since)
    OR EXISTS (SELECT FROM cancellation_request r WHERE r.crime_id IN (SELECT crime_id FROM crimes)
      AND (r.state IN ('submitted', 'returned', 'authorised', 'stopped') OR coalesce(r.ended_at, r.waiting_since) > since))
    OR EXISTS (SELECT FROM cancellation_review v WHERE v.crime_id IN (SELECT crime_id FROM crimes) AND (v.answered_at IS NULL OR v.answered_at > since))
    OR EXISTS (SELECT FROM message m
      WHERE (m.duty_id IN (SELECT id FROM duties) OR EXISTS (SELECT FROM message_duty d WHERE d.message_id = m.id AND d.duty_id IN (SELECT id FROM duties)))
        AND (m.state IN ('drafted', 'approved', 'sending', 'failed', 'unknown') OR m.state = 'sent' AND m.way = 'notify'))
$$;
GRANT EXECUTE ON FUNCTION registrar.plan_wanted(uuid, timestamptz) TO registrar_app;

-- As before, but by a plan whose ways were erased nobody is reached.
CREATE OR REPLACE FUNCTION registrar.plan_faults(plan uuid) RETURNS TABLE (words text, field text) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH k AS (SELECT p.*, registrar.must_hear_from_a_person(p.involvement_id) AS spoken_first, registrar.band_of(p.involvement_id) AS band
    FROM personal.contact_plan p WHERE p.id = plan_faults.plan)
  SELECT DISTINCT format('a suspect has the same %s', CASE w.route WHEN 'phone' THEN 'phone number' WHEN 'email' THEN 'e-mail address' ELSE 'address' END), w.route
    FROM k, LATERAL registrar.who_shares(k.involvement_id, k.phone, k.email, k.address) w
  UNION ALL SELECT f.words, f.field FROM k, LATERAL (VALUES
    (erased_at IS NOT NULL, 'its contact details were erased', 'channels'),
    (erased_at IS NULL AND channels && ARRAY['phone', 'text'] AND phone_plain IS NULL, 'there is no phone number to ring or text', 'phone'),
    (erased_at IS NULL AND 'video call' = ANY (channels) AND phone_plain IS NULL AND email_plain IS NULL, 'there is no number or e-mail address to make a video call to', 'phone'),
    (erased_at IS NULL AND 'e-mail' = ANY (channels) AND email_plain IS NULL, 'there is no e-mail address to write to', 'email'),
    (erased_at IS NULL AND 'letter' = ANY (channels) AND address_plain IS NULL, 'there is no address to write to', 'address'),
    (spoken_first AND NOT channels && ARRAY['in person', 'phone', 'video call'], 'this victim hears of it from a person first', 'channels'),
    (spoken_first AND channels && ARRAY['phone', 'video call', 'e-mail', 'text'] AND theirs_alone <> 'yes', 'it is not known that the phone or e-mail is theirs alone', 'theirsAlone'),
    (spoken_first AND adviser = 'nobody yet', 'nobody is named who can support this victim', 'adviser'),
    (band = '13-15' AND informed_through IS DISTINCT FROM registrar.recipient_of(involvement_id), 'the registrar or a decision maker has not chosen that this person is told', 'informedThrough'),
    (band = 'under 13' AND informed_through = 'victim', 'a child under 13 is told through a parent, a guardian or another adult', 'informedThrough'),
    (band = 'adult' AND informed_through = 'parent or guardian', 'an adult is told themselves, not through a parent', 'informedThrough'),
    (band = 'organisation' AND informed_through NOT IN ('business contact', 'representative', 'other adult chosen with reasons'), 'a business is told through its named contact', 'informedThrough'),
    (band <> 'organisation' AND informed_through = 'business contact', 'only a business has a business contact', 'informedThrough'),
    (band IN ('16-17', '13-15', 'unknown') AND informed_through = 'parent or guardian' AND agreed_to_parent <> 'yes', 'the victim has not agreed that a parent is told', 'agreedToParent'),
    (informed_through = 'parent or guardian' AND guardian_with_suspect <> 'no', 'this parent or guardian is a suspect, lives with one, or nobody knows', 'guardianWithSuspect'),
    (informed_through = 'parent or guardian' AND guardian_knows <> 'yes', 'this parent or guardian does not know of the report yet, or nobody knows', 'guardianKnows'),
    (informed_through <> 'victim' AND through_id IS NULL, 'it is not said who is told instead', 'throughWho'),
    (informed_through NOT IN ('victim', 'business contact') AND reasons_id IS NULL, 'it is not said why somebody else is told', 'reasons')
  ) AS f(is_so, words, field) WHERE f.is_so
$$;

CREATE OR REPLACE FUNCTION registrar.plan_of_same_business(victim uuid) RETURNS TABLE (plan_id uuid, crime_id uuid) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT k.id, q.crime_id FROM involvement v JOIN personal.person n ON n.id = v.person_id AND n.kind = 'organisation'
    JOIN involvement q ON q.person_id = v.person_id AND q.id <> v.id JOIN personal.contact_plan k ON k.involvement_id = q.id
  WHERE v.id = plan_of_same_business.victim AND k.confirmed_at IS NOT NULL AND k.erased_at IS NULL ORDER BY k.confirmed_at DESC, k.id LIMIT 1
$$;

-- As before, and a plan is changed in two ways only: it is confirmed, or its ways are erased.
CREATE OR REPLACE FUNCTION registrar.guard_plan() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  plan personal.contact_plan; fault text;
  confirmed text[] := '{safe_confirmed_by,confirmed_at,confirmed_how_id}';
  erased text[] := '{phone,email,address,phone_plain,email_plain,address_plain,language,salt,erased_at}';
BEGIN
  SELECT * INTO plan FROM personal.contact_plan WHERE id = NEW.id;
  IF TG_OP = 'INSERT' THEN
    IF NEW.made_by IS DISTINCT FROM registrar.actor() OR abs(extract(epoch FROM registrar.now() - NEW.made_at)) > 300 THEN
      PERFORM registrar.refuse('a contact plan in the name of another, or of another time');
    END IF;
    IF NEW.n <> (SELECT count(*) FROM personal.contact_plan p WHERE p.involvement_id = NEW.involvement_id AND p.n <= NEW.n)
      OR NOT EXISTS (SELECT FROM involvement p WHERE p.id = NEW.involvement_id AND p.role = 'victim') THEN
      PERFORM registrar.refuse('a contact plan out of its order, or for somebody who is no victim');
    END IF;
    IF NEW.confirmed_at IS NOT NULL THEN
      PERFORM registrar.refuse('a contact plan is confirmed after it was made, by an act of its own');
    END IF;
    RETURN NULL;
  END IF;
  IF OLD.erased_at IS NOT NULL THEN
    PERFORM registrar.refuse('a contact plan whose ways were erased is never changed');
  END IF;
  IF NEW.erased_at IS NOT NULL THEN
    IF to_jsonb(NEW) - erased <> to_jsonb(OLD) - erased OR NEW.salt = OLD.salt OR abs(extract(epoch FROM registrar.now() - NEW.erased_at)) > 300 THEN
      PERFORM registrar.refuse('the ways in a contact plan are erased, with their salt, and nothing else of it is changed');
    END IF;
    IF registrar.plan_wanted(NEW.involvement_id, registrar.now()) THEN
      PERFORM registrar.refuse('the ways to a victim are kept while anything about them is open');
    END IF;
    RETURN NULL;
  END IF;
  IF OLD.confirmed_at IS NOT NULL OR to_jsonb(NEW) - confirmed <> to_jsonb(OLD) - confirmed OR plan.safe_confirmed_by IS DISTINCT FROM registrar.actor()
    OR abs(extract(epoch FROM registrar.now() - plan.confirmed_at)) > 300 THEN
    PERFORM registrar.refuse('a contact plan is confirmed once, now, and in one''s own name');
  END IF;
  IF EXISTS (SELECT FROM personal.contact_plan p WHERE p.involvement_id = plan.involvement_id AND p.n > plan.n) THEN
    PERFORM registrar.refuse('a contact plan that is not the last');
  END IF;
  SELECT f.words INTO fault FROM registrar.plan_faults(plan.id) f LIMIT 1;
  IF fault IS NOT NULL THEN
    PERFORM registrar.refuse(fault);
  END IF;
  RETURN NULL;
END $$;
