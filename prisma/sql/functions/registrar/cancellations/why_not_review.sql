-- Why a review is not this person's to answer today, in a code; null where it is. The guard, the command and the pages all ask
-- here; a list asks registrar.bar_to_review.
CREATE OR REPLACE FUNCTION registrar.why_not_review(person uuid, which uuid)
RETURNS text
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT registrar.bar_to_review(
    registrar.decision_maker_on(person, registrar.deciding_role(person, registrar.today()), registrar.today()), which
  )
$$;
