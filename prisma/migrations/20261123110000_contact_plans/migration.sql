-- How each victim may be reached, confirmed by a person before anything goes out; who is told for a child; what a
-- professional who reported it may hear; and the settings of the force, each from its own day.

-- What was typed, so that two ways of writing one number, mailbox or house are found to be the same.
CREATE FUNCTION registrar.plain_phone(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN nullif(regexp_replace(regexp_replace(normalize(said, NFKC), '[^0-9]', '', 'g'), '^(00)?440?', '0'), '');

-- A mailbox takes what is sent to it with a tag, and Google's also what is sent with other dots.
CREATE FUNCTION registrar.plain_email(said text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  whole text := lower(regexp_replace(normalize(said, NFKC), '\s', '', 'g'));
  box text := regexp_replace(split_part(whole, '@', 1), '\+.*$', '');
  place text := split_part(whole, '@', 2);
BEGIN
  IF place IN ('gmail.com', 'googlemail.com') THEN
    RETURN replace(box, '.', '') || '@gmail.com';
  END IF;
  RETURN nullif(box || CASE WHEN place = '' THEN '' ELSE '@' || place END, '');
END $$;

CREATE FUNCTION registrar.plain_address(said text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  plain text := lower(normalize(said, NFKC));
  short text[];
BEGIN
  FOREACH short SLICE 1 IN ARRAY ARRAY[['street', 'st'], ['road', 'rd'], ['avenue', 'ave'], ['lane', 'ln'], ['drive', 'dr'],
    ['close', 'cl'], ['court', 'ct'], ['place', 'pl'], ['gardens', 'gdns'], ['crescent', 'cres'], ['terrace', 'terr'],
    ['apartment', 'flat'], ['apt', 'flat']] LOOP
    plain := regexp_replace(plain, '\y' || short[1] || '\y', short[2], 'g');
  END LOOP;
  RETURN nullif(regexp_replace(plain, '[^a-z0-9]', '', 'g'), '');
END $$;

-- One of the two may hold several numbers, or an extension.
CREATE FUNCTION registrar.shares_phone(one text, other text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(registrar.plain_phone(one) = registrar.plain_phone(other)
    OR (length(registrar.plain_phone(one)) >= 10 AND strpos(registrar.plain_phone(other), ltrim(registrar.plain_phone(one), '0')) > 0)
    OR (length(registrar.plain_phone(other)) >= 10 AND strpos(registrar.plain_phone(one), ltrim(registrar.plain_phone(other), '0')) > 0), false);

CREATE FUNCTION registrar.shares_email(one text, other text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(registrar.plain_email(one) = registrar.plain_email(other), false);

CREATE FUNCTION registrar.postcode_in(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN array_to_string(regexp_match(upper(said), '\y([A-Z]{1,2}[0-9][A-Z0-9]?)\s*([0-9][A-Z]{2})\y'), '');

CREATE FUNCTION registrar.house_numbers_in(said text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN ARRAY(SELECT m[1] FROM regexp_matches(
    regexp_replace(upper(said), '\y[A-Z]{1,2}[0-9][A-Z0-9]?\s*[0-9][A-Z]{2}\y', ''), '\y([0-9]+[A-Z]?)\y', 'g') AS m);

-- The same words, or the beginning of them (a town left out), or the same postcode and no other house number.
CREATE FUNCTION registrar.shares_address(one text, other text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(registrar.plain_address(one) = registrar.plain_address(other)
    OR (least(length(registrar.plain_address(one)), length(registrar.plain_address(other))) >= 8
      AND (starts_with(registrar.plain_address(one), registrar.plain_address(other)) OR starts_with(registrar.plain_address(other), registrar.plain_address(one))))
    OR (registrar.postcode_in(one) = registrar.postcode_in(other)
      AND (registrar.house_numbers_in(one) <@ registrar.house_numbers_in(other) OR registrar.house_numbers_in(other) <@ registrar.house_numbers_in(one))), false);

-- Where the year leaves two bands open the younger is taken: it asks for more care.
CREATE FUNCTION registrar.age_band(born integer, on_day date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN born IS NULL THEN 'unknown' WHEN extract(year FROM on_day) - born - 1 >= 18 THEN 'adult'
    WHEN extract(year FROM on_day) - born - 1 >= 16 THEN '16-17' WHEN extract(year FROM on_day) - born - 1 >= 13 THEN '13-15' ELSE 'under 13' END;

CREATE TABLE personal.contact_plan (
  id UUID PRIMARY KEY,
  involvement_id UUID NOT NULL REFERENCES public.involvement (id),
  n INTEGER NOT NULL,
  made_by UUID NOT NULL,
  made_at TIMESTAMPTZ(3) NOT NULL,
  channels TEXT[] NOT NULL,
  phone TEXT,
  email TEXT,
  address TEXT,
  phone_plain TEXT GENERATED ALWAYS AS (registrar.plain_phone(phone)) STORED,
  email_plain TEXT GENERATED ALWAYS AS (registrar.plain_email(email)) STORED,
  address_plain TEXT GENERATED ALWAYS AS (registrar.plain_address(address)) STORED,
  theirs_alone TEXT NOT NULL,
  informed_through TEXT NOT NULL,
  through_id UUID,
  agreed_to_parent TEXT NOT NULL,
  guardian_with_suspect TEXT NOT NULL,
  guardian_knows TEXT NOT NULL,
  times_id UUID,
  adviser TEXT NOT NULL,
  supporter_id UUID,
  reasons_id UUID,
  language TEXT,
  interpreter BOOLEAN NOT NULL,
  salt BYTEA NOT NULL,
  safe_confirmed_by UUID,
  confirmed_at TIMESTAMPTZ(3),
  confirmed_how_id UUID,
  CONSTRAINT one_a_version UNIQUE (involvement_id, n),
  CONSTRAINT known_channels CHECK (channels <@ ARRAY['in person', 'phone', 'video call', 'e-mail', 'text', 'letter'] AND cardinality(channels) > 0),
  CONSTRAINT known_answers CHECK (ARRAY[theirs_alone, agreed_to_parent, guardian_with_suspect, guardian_knows] <@ ARRAY['yes', 'no', 'unknown']),
  CONSTRAINT known_listener CHECK (informed_through IN ('victim', 'parent or guardian', 'other adult chosen with reasons', 'representative', 'bereaved relative', 'business contact')),
  CONSTRAINT confirmed_by_somebody CHECK (num_nulls(safe_confirmed_by, confirmed_at, confirmed_how_id) IN (0, 3))
);

CREATE TABLE notification_recipient (
  id UUID PRIMARY KEY,
  involvement_id UUID NOT NULL REFERENCES involvement (id),
  informed_through TEXT NOT NULL,
  reason_id UUID NOT NULL,
  by_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT a_known_listener CHECK (informed_through IN ('victim', 'parent or guardian', 'other adult chosen with reasons'))
);
CREATE INDEX listener_part_id_at_idx ON notification_recipient (involvement_id, at);

CREATE TABLE reporter_notification (
  id UUID PRIMARY KEY,
  crime_id UUID NOT NULL REFERENCES reported_crime (id),
  request_id UUID REFERENCES cancellation_request (id),
  at TIMESTAMPTZ(3) NOT NULL,
  entered_at TIMESTAMPTZ(3) NOT NULL,
  by_id UUID NOT NULL,
  lawful_basis TEXT NOT NULL,
  reason_id UUID NOT NULL,
  said_id UUID NOT NULL,
  CONSTRAINT a_known_basis CHECK (lawful_basis IN ('consent', 'legal duty', 'vital interests', 'public task')),
  CONSTRAINT entered_after CHECK (entered_at >= at)
);
CREATE INDEX reporter_telling_crime_id_idx ON reporter_notification (crime_id);

CREATE TABLE setting (
  id UUID PRIMARY KEY,
  name TEXT NOT NULL,
  value JSONB NOT NULL,
  from_day DATE NOT NULL,
  by_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  reason_id UUID NOT NULL
);
CREATE INDEX setting_name_from_day_at_idx ON setting (name, from_day, at);

GRANT SELECT ON personal.contact_plan, notification_recipient, reporter_notification, setting TO registrar_app, registrar_reader;
GRANT INSERT ON personal.contact_plan, notification_recipient, reporter_notification, setting TO registrar_app;
GRANT UPDATE (safe_confirmed_by, confirmed_at, confirmed_how_id) ON personal.contact_plan TO registrar_app;

-- Into the book go the codes and a salted commitment to the ways of reaching somebody, never the ways themselves.
CREATE FUNCTION ledger.note_plans() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
BEGIN
  INSERT INTO ledger.change (txid, kind, subject, image)
  SELECT ledger.this_transaction(), 'commitment', 'contact_plan',
    to_jsonb(changed) - '{salt,phone,email,address,phone_plain,email_plain,address_plain,language}'::text[]
    || jsonb_build_object('commitment', encode(sha256('\x10'::bytea || salt || convert_to(
      jsonb_build_array(phone, email, address, language)::text, 'UTF8')), 'hex'))
  FROM changed;
  RETURN NULL;
END $$;
SELECT ledger.protect('personal', 'contact_plan', 'note_plans');
SELECT ledger.protect('public', name, 'note_rows') FROM unnest(ARRAY['notification_recipient', 'reporter_notification', 'setting']) AS name;

CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON personal.contact_plan FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE personal.contact_plan ENABLE ALWAYS TRIGGER never_removed;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['notification_recipient', 'reporter_notification', 'setting'] LOOP
    EXECUTE format('CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_rewriting()', name);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER never_rewritten', name);
  END LOOP;
END $$;

-- Shown as the victim is: inside one case at a time. Why a setting stands belongs to no case.
ALTER TABLE personal.contact_plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON personal.contact_plan TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON personal.contact_plan FOR SELECT TO registrar_reader USING (EXISTS (SELECT FROM involvement p JOIN reported_crime c ON c.id = p.crime_id
  WHERE p.id = contact_plan.involvement_id AND c.id = nullif(current_setting('registrar.case', true), '')::uuid));
ALTER TABLE notification_recipient ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON notification_recipient TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON notification_recipient FOR SELECT TO registrar_reader USING ((SELECT registrar.sees_all())
  OR EXISTS (SELECT FROM involvement p WHERE p.id = notification_recipient.involvement_id));
ALTER TABLE reporter_notification ENABLE ROW LEVEL SECURITY;
CREATE POLICY writes ON reporter_notification TO registrar_app USING (true) WITH CHECK (true);
CREATE POLICY shown ON reporter_notification FOR SELECT TO registrar_reader USING ((SELECT registrar.sees_all())
  OR EXISTS (SELECT FROM reported_crime c WHERE c.id = reporter_notification.crime_id));
CREATE POLICY reasons_of_settings ON personal.words FOR SELECT TO registrar_reader
  USING (crime_id IS NULL AND EXISTS (SELECT FROM setting s WHERE s.reason_id = words.id));

-- Everything that is one case with a crime: what it was merged into, and all that was merged there.
CREATE FUNCTION registrar.whole_case(crime_id uuid) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 2
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH RECURSIVE up(id) AS (
    SELECT whole_case.crime_id
    UNION SELECT c.principal_crime_id FROM cancellation c JOIN up ON c.crime_id = up.id WHERE c.in_force AND c.principal_crime_id IS NOT NULL)
  SELECT DISTINCT m.id FROM up, LATERAL registrar.with_merged(up.id) AS m(id)
$$;

-- The suspects of a victim's case who can be reached where the victim would be.
CREATE FUNCTION registrar.who_shares(victim uuid, phone text, email text, address text) RETURNS TABLE (route text, involvement_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.route, p.id
  FROM involvement v JOIN involvement p ON p.crime_id IN (SELECT registrar.whole_case(v.crime_id)) AND p.role = 'suspect' AND p.removed_at IS NULL
    AND p.person_id IS DISTINCT FROM v.person_id
  JOIN personal.person n ON n.id = p.person_id
  CROSS JOIN LATERAL (VALUES ('phone', registrar.shares_phone(who_shares.phone, n.phone)), ('email', registrar.shares_email(who_shares.email, n.email)),
    ('address', registrar.shares_address(who_shares.address, n.address))) AS r(route, is_shared)
  WHERE v.id = who_shares.victim AND r.is_shared
$$;

-- Sexual offences, homicide, slavery, stalking: by group, class or code, also of a pair that is in no list.
CREATE FUNCTION registrar.hurts_if_overheard(code text, count_class text) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count_class IN ('1', '4/1', '4/2', '4/10', '8Q', '106') OR count_class ~ '^19[A-Z]?$'
    OR code ~ '^(001/|004/(01|02|10)$|019/|008/(56|58)$|068/16$)'
    OR EXISTS (SELECT FROM listed_offence o WHERE o.code = hurts_if_overheard.code AND o.count_class = hurts_if_overheard.count_class
      AND o."group" = 'Sexual offences')
$$;

-- A victim who is told by a person first, with support offered: whom a careless message could harm. Not known counts as so.
CREATE FUNCTION registrar.must_hear_from_a_person(victim uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce((
    SELECT (n.kind <> 'organisation' AND registrar.age_band(n.year_of_birth, registrar.today()) <> 'adult')
      OR EXISTS (SELECT FROM reported_crime c WHERE c.id IN (SELECT registrar.whole_case(v.crime_id))
        AND (c.flags && ARRAY['domestic_abuse', 'coercive_control', 'honour_based', 'sexual', 'child'] OR registrar.hurts_if_overheard(c.offence_code, c.count_class)))
      OR EXISTS (SELECT FROM classification k WHERE k.crime_id IN (SELECT registrar.whole_case(v.crime_id)) AND registrar.hurts_if_overheard(k.offence_code, k.count_class))
      OR EXISTS (SELECT FROM involvement s WHERE s.crime_id IN (SELECT registrar.whole_case(v.crime_id)) AND s.role = 'suspect' AND s.removed_at IS NULL
        AND s.relation IN ('partner', 'ex_partner', 'family'))
    FROM involvement v JOIN personal.person n ON n.id = v.person_id WHERE v.id = must_hear_from_a_person.victim), true)
$$;

CREATE FUNCTION registrar.band_of(victim uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce((SELECT CASE WHEN n.kind = 'organisation' THEN 'organisation' ELSE registrar.age_band(n.year_of_birth, registrar.today()) END
    FROM involvement v JOIN personal.person n ON n.id = v.person_id WHERE v.id = band_of.victim), 'unknown')
$$;

-- Through whom the registrar or a decision maker last chose that a victim of 13 to 15 is told.
CREATE FUNCTION registrar.recipient_of(victim uuid, by_then timestamptz DEFAULT 'infinity') RETURNS text LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.informed_through FROM notification_recipient l WHERE l.involvement_id = victim AND l.at <= by_then ORDER BY l.at DESC, l.id DESC LIMIT 1
$$;

-- Why a plan cannot be confirmed, or can no longer be used, and the field it is about: asked again whenever something is about to go out.
CREATE FUNCTION registrar.plan_faults(plan uuid) RETURNS TABLE (words text, field text) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH k AS (SELECT p.*, registrar.must_hear_from_a_person(p.involvement_id) AS spoken_first, registrar.band_of(p.involvement_id) AS band
    FROM personal.contact_plan p WHERE p.id = plan_faults.plan)
  SELECT DISTINCT format('a suspect has the same %s', CASE w.route WHEN 'phone' THEN 'phone number' WHEN 'email' THEN 'e-mail address' ELSE 'address' END), w.route
    FROM k, LATERAL registrar.who_shares(k.involvement_id, k.phone, k.email, k.address) w
  UNION ALL SELECT f.words, f.field FROM k, LATERAL (VALUES
    (channels && ARRAY['phone', 'text'] AND phone_plain IS NULL, 'there is no phone number to ring or text', 'phone'),
    ('video call' = ANY (channels) AND phone_plain IS NULL AND email_plain IS NULL, 'there is no number or e-mail address to make a video call to', 'phone'),
    ('e-mail' = ANY (channels) AND email_plain IS NULL, 'there is no e-mail address to write to', 'email'),
    ('letter' = ANY (channels) AND address_plain IS NULL, 'there is no address to write to', 'address'),
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

-- The plan that counts: the last one, where a person has confirmed it.
CREATE FUNCTION registrar.plan_of(victim uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN p.confirmed_at IS NOT NULL THEN p.id END FROM personal.contact_plan p WHERE p.involvement_id = victim ORDER BY p.n DESC LIMIT 1
$$;

-- The plan a person last confirmed for the same business in another case: one contact may hear of several crimes.
CREATE FUNCTION registrar.plan_of_same_business(victim uuid) RETURNS TABLE (plan_id uuid, crime_id uuid) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT k.id, q.crime_id FROM involvement v JOIN personal.person n ON n.id = v.person_id AND n.kind = 'organisation'
    JOIN involvement q ON q.person_id = v.person_id AND q.id <> v.id JOIN personal.contact_plan k ON k.involvement_id = q.id
  WHERE v.id = plan_of_same_business.victim AND k.confirmed_at IS NOT NULL ORDER BY k.confirmed_at DESC, k.id LIMIT 1
$$;

-- Why nothing may go out to the victim of a duty by this channel now; null where it may.
CREATE FUNCTION registrar.why_not_send(which uuid, channel text) RETURNS text LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE y duty_to_inform; plan personal.contact_plan; fault text;
BEGIN
  SELECT * INTO y FROM duty_to_inform WHERE id = which;
  SELECT * INTO plan FROM personal.contact_plan WHERE id = registrar.plan_of(y.involvement_id);
  IF plan.id IS NULL THEN
    RETURN 'nothing goes out before a person has confirmed how this victim can be reached safely';
  END IF;
  IF NOT channel = ANY (plan.channels) THEN
    RETURN format('the contact plan does not allow: %s', channel);
  END IF;
  SELECT f.words INTO fault FROM registrar.plan_faults(plan.id) f LIMIT 1;
  IF fault IS NOT NULL THEN
    RETURN fault;
  END IF;
  IF channel IN ('e-mail', 'text', 'letter') AND registrar.must_hear_from_a_person(y.involvement_id) AND NOT registrar.was_spoken_to(y.id) THEN
    RETURN 'this victim hears of it from a person first';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION registrar.was_spoken_to(which uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM victim_notification t WHERE t.duty_id = which AND t.channel IN ('in person', 'phone', 'video call', 'through another'))
$$;

CREATE FUNCTION registrar.guard_plan() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE plan personal.contact_plan; fault text;
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
  IF OLD.confirmed_at IS NOT NULL OR plan.safe_confirmed_by IS DISTINCT FROM registrar.actor()
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
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT OR UPDATE ON personal.contact_plan DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_plan();

CREATE FUNCTION registrar.guard_recipient() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy', 'ddm')
    OR abs(extract(epoch FROM registrar.now() - NEW.at)) > 300 THEN
    PERFORM registrar.refuse('who is told for a child of 13 to 15 is chosen by the registrar or a decision maker, in their own name');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON notification_recipient DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_recipient();

CREATE FUNCTION registrar.guard_reporter_notification() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NEW.at > registrar.now()
    OR NOT EXISTS (SELECT FROM reported_crime c WHERE c.id = NEW.crime_id AND c.reporter = 'professional') THEN
    PERFORM registrar.refuse('only a professional who reported the crime is told so, in one''s own name, and not in time to come');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON reporter_notification DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_reporter_notification();

CREATE FUNCTION registrar.guard_setting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr') THEN
    PERFORM registrar.refuse('only the registrar changes a setting, in their own name');
  END IF;
  IF NEW.from_day < registrar.today() THEN
    PERFORM registrar.refuse('no setting is changed for days gone by');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded AFTER INSERT ON setting DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_setting();

CREATE FUNCTION registrar.setting_today(wanted text) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.value FROM setting s WHERE s.name = wanted AND s.from_day <= registrar.today() ORDER BY s.from_day DESC, s.at DESC, s.id DESC LIMIT 1
$$;

-- Three findings of nobody to tell, and a fourth only where the force has kept the written answer that allows it.
CREATE FUNCTION registrar.guard_why_nobody() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.why NOT IN ('died without known relative', 'company dissolved', 'never identified')
    AND NOT (NEW.why = 'cannot be reached' AND coalesce(registrar.setting_today('wider-cannot-tell')->>'answerId', '') <> '') THEN
    PERFORM registrar.refuse('a victim who cannot be told leaves the crime recorded');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded_why AFTER INSERT ON nobody_to_inform DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_why_nobody();

-- Why a victim cannot have been told so: always in writing, and by phone where a careless call could harm, by a way that a
-- person had confirmed; for a child of 13 to 15 through whom the registrar or a decision maker had chosen.
CREATE FUNCTION registrar.why_not_informed(which uuid, channel text, told_at timestamptz, said jsonb) RETURNS TABLE (words text, field text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  victim uuid := (SELECT y.involvement_id FROM duty_to_inform y WHERE y.id = which);
  spoken_first boolean := registrar.must_hear_from_a_person(victim);
  is_written boolean := why_not_informed.channel IN ('e-mail', 'text', 'letter');
  band text := registrar.band_of(victim);
  plan uuid;
BEGIN
  IF is_written OR (spoken_first AND why_not_informed.channel IN ('phone', 'video call')) THEN
    SELECT p.id INTO plan FROM personal.contact_plan p
      WHERE p.involvement_id = victim AND p.confirmed_at <= told_at AND why_not_informed.channel = ANY (p.channels) ORDER BY p.n DESC LIMIT 1;
    IF plan IS NULL THEN
      RETURN QUERY SELECT 'nobody had confirmed in a contact plan that this is a safe way to reach this victim', 'channel';
    END IF;
    RETURN QUERY SELECT f.words, 'channel' FROM registrar.plan_faults(plan) f LIMIT 1;
  END IF;
  IF is_written AND spoken_first AND NOT registrar.was_spoken_to(which) THEN
    RETURN QUERY SELECT 'this victim hears of it from a person first', 'channel';
  END IF;
  IF (band = '13-15' OR (band = 'unknown' AND said->>'ageFound' = '13-15'))
    AND said->>'informedThrough' IS DISTINCT FROM registrar.recipient_of(victim, told_at) THEN
    RETURN QUERY SELECT 'for a child of 13 to 15 the registrar or a decision maker chooses who is told, before anybody goes', 'informedThrough';
  END IF;
END $$;

-- Why a victim cannot have been tried so: nothing is left or sent before a person has told them, where that is asked, and
-- nothing in writing by a way that nobody had confirmed.
CREATE FUNCTION registrar.why_not_tried(which uuid, channel text, result text, tried_at timestamptz) RETURNS TABLE (words text, field text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  victim uuid := (SELECT y.involvement_id FROM duty_to_inform y WHERE y.id = which);
  is_written boolean := why_not_tried.channel IN ('e-mail', 'text', 'letter');
  is_left boolean := why_not_tried.channel = 'voicemail' OR why_not_tried.result = 'voicemail left';
BEGIN
  IF (is_left OR (is_written AND NOT registrar.was_spoken_to(which))) AND registrar.must_hear_from_a_person(victim) THEN
    RETURN QUERY SELECT 'nothing is left or sent for this victim before a person has told them', 'channel';
  END IF;
  IF is_written AND NOT EXISTS (SELECT FROM personal.contact_plan p
      WHERE p.involvement_id = victim AND p.confirmed_at <= tried_at AND why_not_tried.channel = ANY (p.channels)) THEN
    RETURN QUERY SELECT 'nobody had confirmed in a contact plan that this is a safe way to reach this victim', 'channel';
  END IF;
END $$;

CREATE FUNCTION registrar.guard_contact_method() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE fault text;
BEGIN
  IF TG_TABLE_NAME = 'victim_notification' THEN
    SELECT f.words INTO fault FROM registrar.why_not_informed(NEW.duty_id, NEW.channel, NEW.at, to_jsonb(NEW)->'facts') f LIMIT 1;
  ELSE
    SELECT f.words INTO fault FROM registrar.why_not_tried(NEW.duty_id, NEW.channel, to_jsonb(NEW)->>'result', NEW.at) f LIMIT 1;
  END IF;
  IF fault IS NOT NULL THEN
    PERFORM registrar.refuse(fault);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER guarded_way AFTER INSERT ON victim_notification DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_contact_method();
CREATE CONSTRAINT TRIGGER guarded_way AFTER INSERT ON notification_attempt DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION registrar.guard_contact_method();

GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA registrar TO registrar_app, registrar_reader;
