-- The plan a person last confirmed for the same business in another case, unless its ways were erased: one
-- contact may hear of several crimes.
CREATE OR REPLACE FUNCTION registrar.plan_of_same_business(victim uuid)
RETURNS TABLE (plan_id uuid, crime_id uuid)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT k.id, q.crime_id
  FROM involvement v
  JOIN personal.person n ON n.id = v.person_id AND n.kind = 'organisation'
  JOIN involvement q ON q.person_id = v.person_id AND q.id <> v.id
  JOIN personal.contact_plan k ON k.involvement_id = q.id
  WHERE v.id = plan_of_same_business.victim AND k.confirmed_at IS NOT NULL AND k.erased_at IS NULL
  ORDER BY k.confirmed_at DESC, k.id
  LIMIT 1
$$;
