-- A message is drafted, approved by a person, and goes out as it was approved, each time counted. One that
-- could harm is approved by somebody other than its writer.
CREATE OR REPLACE FUNCTION registrar.guard_message()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  written text[] := '{plan_id,template,template_version,subject_id,words_id,to_id}';
  followed text[] := '{state,version,approved_by,approved_at,owner_id,way,outside_id,attempts,last_at}';
  why text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'drafted'
      OR NEW.drafted_by IS DISTINCT FROM registrar.actor()
      OR NEW.attempts <> 0
      OR NEW.approved_by IS NOT NULL
    THEN
      PERFORM registrar.refuse('a message begins as a draft, in one''s own name');
    END IF;
    RETURN NULL;
  END IF;
  IF NOT coalesce(registrar.may_follow(OLD.state, NEW.state), false) THEN
    PERFORM registrar.refuse(format('a message that is %s cannot become %s', OLD.state, NEW.state));
  END IF;
  IF to_jsonb(NEW) - written - followed <> to_jsonb(OLD) - written - followed
    OR (NEW.state <> 'drafted' AND to_jsonb(NEW) - followed <> to_jsonb(OLD) - followed)
  THEN
    PERFORM registrar.refuse('an approved message goes out as it was approved');
  END IF;
  IF NEW.state = 'approved' AND OLD.state <> 'sending' AND NEW.approved_by IS DISTINCT FROM registrar.actor()
  THEN
    PERFORM registrar.refuse('a message is approved in one''s own name');
  END IF;
  IF NEW.state NOT IN ('drafted', 'withdrawn') AND NEW.approved_by IS NULL THEN
    PERFORM registrar.refuse('no message goes out unapproved');
  END IF;
  IF NEW.attempts NOT IN (OLD.attempts, OLD.attempts + 1) OR (NEW.attempts > OLD.attempts AND NEW.state <> 'sending') THEN
    PERFORM registrar.refuse('each time a message is handed out is counted');
  END IF;
  IF NEW.state = 'approved' AND OLD.state <> 'sending'
    OR NEW.attempts > OLD.attempts
    OR NEW.state = 'sent' AND OLD.state = 'approved'
  THEN
    why := registrar.why_not_to_send(NEW.id);
    IF why IS NOT NULL AND NOT (NEW.state = 'sent' AND NEW.attempts > 0) THEN
      PERFORM registrar.refuse(format('this message may not go out: %s', why));
    END IF;
  END IF;
  IF NEW.state = 'approved'
    AND OLD.state <> 'sending'
    AND registrar.needs_another_reader(NEW.id)
    AND registrar.has_written(NEW.id, NEW.approved_by)
  THEN
    PERFORM registrar.refuse('somebody other than its writer approves this message');
  END IF;
  RETURN NULL;
END
$$;
