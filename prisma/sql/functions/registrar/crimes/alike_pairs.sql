-- Every two crimes whose references are alike and of which nobody has said yet whether they are the same.
CREATE OR REPLACE FUNCTION registrar.alike_pairs()
RETURNS TABLE (crime_id uuid, other_crime_id uuid)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT c.id, a.id
  FROM (
    SELECT folded FROM reported_crime GROUP BY folded HAVING count(*) > 1
  ) f
  JOIN reported_crime c ON c.folded = f.folded,
    LATERAL registrar.alike_crimes(c.id) AS a(id)
  WHERE c.id < a.id
$$;
