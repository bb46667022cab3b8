-- Through whom a child of 13 to 15 is informed is chosen by the registrar or a decision maker.
CREATE OR REPLACE FUNCTION registrar.guard_recipient()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor()
    OR NOT registrar.holds('fcr', 'deputy', 'ddm')
    OR registrar.is_another_time(NEW.at)
  THEN
    PERFORM registrar.refuse(
      'who is informed for a child of 13 to 15 is chosen by the registrar or a decision maker, in their own name'
    );
  END IF;
  IF NEW.informed_through = 'appropriate_adult' THEN
    PERFORM registrar.refuse('a child of 13 to 15 is not informed through somebody who acts for an adult');
  END IF;
  IF NEW.informed_through IN ('parent_or_guardian', 'other_adult_chosen_with_reasons')
    AND registrar.is_for_authority(NEW.involvement_id)
  THEN
    PERFORM registrar.refuse(
      'this child is looked after, or every parent is a suspect or lives with one: choose the local authority, the '
      || 'allocated social worker or the child'
    );
  END IF;
  RETURN NULL;
END
$$;
