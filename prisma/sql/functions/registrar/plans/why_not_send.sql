-- Why nothing may go out to the victim of a duty by this channel now; null where it may.
CREATE OR REPLACE FUNCTION registrar.why_not_send(which uuid, channel channel)
RETURNS text
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  y duty_to_inform;
  plan personal.contact_plan;
  fault text;
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
  IF channel IN ('email', 'text', 'letter')
    AND registrar.must_hear_from_a_person(y.involvement_id)
    AND NOT registrar.was_spoken_to(y.id)
  THEN
    RETURN 'this victim hears of it from a person first';
  END IF;
  RETURN NULL;
END
$$;
