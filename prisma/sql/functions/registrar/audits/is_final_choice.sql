-- Whether a decision is the registrar's choice which of several crimes is kept, on which theirs is the last word.
CREATE OR REPLACE FUNCTION registrar.is_final_choice(decision uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM cancellation_decision d
    WHERE d.id = decision AND d.category = 'C3' AND d.role IN ('fcr', 'deputy')
  )
$$;
