-- Whether a message could harm, or is of a crime kept for the registrar: then somebody else than its writer
-- approves it. A message nothing is known of counts as so.
CREATE OR REPLACE FUNCTION registrar.needs_another_reader(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT coalesce(
    bool_or(registrar.must_hear_from_a_person(y.involvement_id) OR registrar.is_reserved_for_registrar(y.id)),
    true
  )
  FROM message m
  JOIN duty_to_inform y ON y.id = m.duty_id OR y.id IN (SELECT d.duty_id FROM message_duty d WHERE d.message_id = m.id)
  WHERE m.id = which
$$;
