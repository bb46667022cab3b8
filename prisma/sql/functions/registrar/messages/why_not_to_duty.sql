-- Why nothing may go to the victim of this duty, at this place by such a message, in a code; null where
-- nothing stands in its way. `by_plan` is the plan it was written by; null where any that holds the same
-- place will do.
CREATE OR REPLACE FUNCTION registrar.why_not_to_duty(
  which uuid,
  message_channel message_channel,
  place text,
  by_plan uuid
)
RETURNS text
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  y duty_to_inform;
  plan record;
  way channel;
  plain text;
  found comparison;
BEGIN
  SELECT * INTO y FROM duty_to_inform WHERE id = which;
  IF y.id IS NULL OR y.state NOT IN ('open', 'informed') THEN
    RETURN 'nobody to be told';
  END IF;
  IF y.occasion = 'before_cancelling'
    AND (SELECT r.state FROM cancellation_request r WHERE r.id = y.request_id) IS DISTINCT FROM 'authorised'
  THEN
    RETURN 'decision changed';
  END IF;
  IF y.occasion = 'before_cancelling' AND registrar.is_incomplete(y.crime_id) THEN
    RETURN 'crime incomplete';
  END IF;
  SELECT * INTO plan FROM personal.contact_plan p WHERE p.involvement_id = y.involvement_id ORDER BY p.n DESC LIMIT 1;
  IF plan.id IS NULL OR plan.id <> coalesce(by_plan, plan.id) OR plan.confirmed_at IS NULL THEN
    RETURN 'plan changed';
  END IF;
  way := CASE message_channel WHEN 'email' THEN 'email' WHEN 'text' THEN 'text' ELSE 'letter' END;
  plain := CASE way
    WHEN 'email' THEN registrar.plain_email(place)
    WHEN 'text' THEN registrar.plain_phone(place)
    ELSE registrar.plain_address(place)
  END;
  IF NOT way = ANY (plan.channels)
    OR plain IS NULL
    OR plain IS DISTINCT FROM (
      CASE way
        WHEN 'email' THEN plan.email_plain
        WHEN 'text' THEN plan.phone_plain
        ELSE plan.address_plain
      END
    )
  THEN
    RETURN 'not in the plan';
  END IF;
  SELECT min(w.answer)
  INTO found
  FROM
    registrar.who_may_share(
      y.involvement_id,
      CASE way WHEN 'text' THEN place END,
      CASE way WHEN 'email' THEN place END,
      CASE way WHEN 'letter' THEN place END
    ) w;
  IF found IS NOT NULL THEN
    RETURN CASE WHEN found = 'shared' THEN 'shared with a suspect' ELSE 'not compared with a suspect' END;
  END IF;
  IF registrar.must_hear_from_a_person(y.involvement_id) AND NOT registrar.was_spoken_to(y.id) THEN
    RETURN 'a person tells them first';
  END IF;
  IF registrar.why_not_send(y.id, way) IS NOT NULL THEN
    RETURN 'not by the plan';
  END IF;
  RETURN NULL;
END
$$;
