-- Whether whoever acts gave this reading.
CREATE OR REPLACE FUNCTION registrar.read_by_actor(review uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM audit_review a WHERE a.id = review AND a.reviewer_id = registrar.actor())
$$;
