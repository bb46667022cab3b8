-- A victim is informed, or tried, only by a way that a person had confirmed.
CREATE OR REPLACE FUNCTION registrar.guard_contact_method()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  fault text;
BEGIN
  IF TG_TABLE_NAME = 'victim_notification' THEN
    SELECT f.words
    INTO fault
    FROM registrar.why_not_informed(NEW.duty_id, NEW.channel, NEW.at, to_jsonb(NEW)->'facts') f
    LIMIT 1;
  ELSE
    SELECT f.words
    INTO fault
    FROM registrar.why_not_tried(NEW.duty_id, NEW.channel, (to_jsonb(NEW)->>'result')::attempt_result, NEW.at) f
    LIMIT 1;
  END IF;
  IF fault IS NOT NULL THEN
    PERFORM registrar.refuse(fault);
  END IF;
  RETURN NULL;
END
$$;
