-- Why a review is not this person's to answer today, in a code; null where it is. The guard, the command and the pages all ask
-- here; a list asks registrar.bar_to_review. Of somebody who decides nothing no more is worked out: they may have had to do with
-- many crimes.
CREATE OR REPLACE FUNCTION registrar.why_not_review(person uuid, which uuid)
RETURNS text
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT CASE
    WHEN me.role IS NULL THEN 'role'
    ELSE registrar.bar_to_review(registrar.decision_maker_on(person, me.role, registrar.today()), which)
  END
  FROM registrar.deciding_role(person, registrar.today()) AS me(role)
$$;
