-- A message that could harm, or of a crime that is kept for the registrar, is approved by somebody other than its writer.

-- Whether the crime of a duty is the registrar's: by the rules, because its offence is in no list, or by what the force
-- itself has reserved in this category or in all.
CREATE FUNCTION registrar.is_reserved_for_registrar(which uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT registrar.is_reserved(y.crime_id) OR EXISTS (
    SELECT FROM reported_crime c WHERE c.id IN (SELECT registrar.with_merged(y.crime_id)) AND (NOT c.listed OR EXISTS (
      SELECT FROM reservation k WHERE registrar.today() BETWEEN k.from_day AND coalesce(k.to_day, 'infinity')
        AND (k.category IS NULL OR k.category = (SELECT r.category FROM cancellation_request r WHERE r.id = y.request_id))
        AND (k.flag = ANY (c.flags) OR k.report_group = c.offence_group OR (k.offence_code, k.count_class) = (c.offence_code, c.count_class)
          OR (k.offence_code, k.count_class) IN (SELECT s.offence_code, s.count_class FROM classification s WHERE s.crime_id = c.id)))))
  FROM duty_to_inform y WHERE y.id = which
$$;

CREATE FUNCTION registrar.needs_another_reader(which uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(bool_or(registrar.must_hear_from_a_person(y.involvement_id) OR registrar.is_reserved_for_registrar(y.id)), true)
  FROM message m JOIN duty_to_inform y ON y.id = m.duty_id OR y.id IN (SELECT d.duty_id FROM message_duty d WHERE d.message_id = m.id)
  WHERE m.id = which
$$;

-- Whoever drafted a message, and whoever changed its words since.
CREATE FUNCTION registrar.has_written(which uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM message m WHERE m.id = which AND m.drafted_by = person)
    OR EXISTS (SELECT FROM message_event e WHERE e.message_id = which AND e.what IN ('drafted', 'changed') AND e.by_id = person)
$$;
GRANT EXECUTE ON FUNCTION registrar.is_reserved_for_registrar(uuid), registrar.needs_another_reader(uuid), registrar.has_written(uuid, uuid)
  TO registrar_app, registrar_reader;

CREATE OR REPLACE FUNCTION registrar.guard_message() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
  IF NEW.state = 'approved' AND OLD.state <> 'sending' AND registrar.needs_another_reader(NEW.id) AND registrar.has_written(NEW.id, NEW.approved_by) THEN
    PERFORM registrar.refuse('somebody other than its writer approves this message');
  END IF;
  RETURN NULL;
END $$;
