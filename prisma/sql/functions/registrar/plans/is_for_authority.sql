-- Whether the last contact plan says of a child that they are looked after, or that every parent is a suspect or
-- lives with one: then no parent is informed.
CREATE OR REPLACE FUNCTION registrar.is_for_authority(victim uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT coalesce(
    (
      SELECT 'yes' IN (p.looked_after, p.parents_with_suspect)
      FROM personal.contact_plan p
      WHERE p.involvement_id = victim
      ORDER BY p.n DESC
      LIMIT 1
    ),
    false
  )
$$;
