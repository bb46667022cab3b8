-- Whether any reader of what a follow-up is about was concerned for somebody's safety.
CREATE OR REPLACE FUNCTION registrar.has_concern(follow_up audit_follow_up)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM registrar.readings_of(follow_up) a WHERE a.concern_id IS NOT NULL)
$$;
