-- Whether any reader thought that what a follow-up is about could have been deliberate: then professional standards are first.
CREATE OR REPLACE FUNCTION registrar.may_be_deliberate(follow_up audit_follow_up)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM registrar.readings_of(follow_up) a WHERE a.may_be_deliberate)
$$;
