-- The plan that counts: the last one, where a person has confirmed it.
CREATE OR REPLACE FUNCTION registrar.plan_of(victim uuid)
RETURNS uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT CASE WHEN p.confirmed_at IS NOT NULL THEN p.id END
  FROM personal.contact_plan p
  WHERE p.involvement_id = victim
  ORDER BY p.n DESC
  LIMIT 1
$$;
