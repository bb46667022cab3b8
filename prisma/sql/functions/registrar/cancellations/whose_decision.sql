-- Whose the decision of a request in a category is.
CREATE OR REPLACE FUNCTION registrar.whose_decision(
  r cancellation_request,
  category category,
  d registrar.decision_maker
)
RETURNS text
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT CASE
    WHEN category = 'C2' AND registrar.is_reserved(r.crime_id) THEN
      CASE WHEN d.registrar_exists THEN 'registered registrar' ELSE 'chief officer' END
    WHEN r.reservation <> 'any' OR category IN ('C3', 'C4') AND registrar.is_reserved(r.crime_id) THEN
      'registrar'
    ELSE 'any'
  END
$$;
