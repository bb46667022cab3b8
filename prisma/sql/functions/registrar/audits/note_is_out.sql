-- Whether whoever decided is shown what was found: once it stands as wrong and, where it could have been deliberate, once
-- professional standards have answered.
CREATE OR REPLACE FUNCTION registrar.note_is_out(follow_up audit_follow_up)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT registrar.stands_wrong(follow_up)
    AND (
      NOT registrar.may_be_deliberate(follow_up)
      OR EXISTS (
        SELECT
        FROM audit_follow_up_step s
        WHERE s.follow_up_id = follow_up.id AND s.kind = 'standards'
      )
    )
$$;
