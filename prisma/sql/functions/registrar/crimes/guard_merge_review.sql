-- A merge is looked at again by the registrar, the deputy or a decision maker, while it is in force.
CREATE OR REPLACE FUNCTION registrar.guard_merge_review()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  x cancellation;
BEGIN
  SELECT * INTO x FROM cancellation WHERE id = NEW.cancellation_id;
  IF NEW.by_id IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy', 'ddm') THEN
    PERFORM registrar.refuse('a merge is looked at again by the registrar, the deputy or a decision maker');
  END IF;
  IF x.category <> 'C3' OR NOT x.in_force THEN
    PERFORM registrar.refuse('only a crime that is merged has a merge to look at');
  END IF;
  RETURN NULL;
END
$$;
