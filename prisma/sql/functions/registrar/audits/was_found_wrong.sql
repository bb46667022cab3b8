-- Whether any reader found wrong what a follow-up is about; else it is there for a concern alone.
CREATE OR REPLACE FUNCTION registrar.was_found_wrong(follow_up audit_follow_up)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM registrar.readings_of(follow_up) a WHERE a.finding = 'wrong')
$$;
