-- Everything that keeps a person from deciding a request in a category, in the order in which it is told;
-- empty when they may. What only they can declare is asked on the form. A force's own reservation counts as
-- it stands in the request. `quick` is for lists, which ask it row by row: only whether there is a bar, by
-- what is kept in the request itself and so without asking any other table. It says the same as long as the
-- request was reconsidered after what it rests on changed.
CREATE OR REPLACE FUNCTION registrar.bars_to_deciding(
  d registrar.decision_maker,
  r cancellation_request,
  category category,
  crime_unit uuid,
  quick boolean DEFAULT false
)
RETURNS text[]
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  is_c1 boolean := category = 'C1';
  barred text[] := '{}';
  reserved boolean;
  own boolean := r.requester_id = d.staff_id;
  last submission;
  overturned role;
BEGIN
  IF d.role = 'chief' THEN
    reserved := d.registrar_exists OR category <> 'C2' OR NOT registrar.is_reserved(r.crime_id);
  ELSIF d.is_registrar THEN
    reserved := NOT d.registered AND category = 'C2' AND registrar.is_reserved(r.crime_id);
  ELSIF d.role IN ('deputy', 'ddm') THEN
    reserved := r.reservation <> 'any'
      OR NOT quick AND category IN ('C2', 'C3', 'C4') AND registrar.is_reserved(r.crime_id);
  END IF;
  IF quick AND reserved THEN
    RETURN '{reserved}';
  END IF;
  IF d.role IS NULL THEN
    barred := barred || 'role'::text;
  END IF;
  IF NOT is_c1 AND d.role <> 'chief' AND NOT d.trained THEN
    barred := barred || 'training'::text;
  END IF;
  -- A request of the first version was neither answered nor overturned.
  IF NOT quick OR r.version > 1 THEN
    own := registrar.has_requested(d.staff_id, r.id);
    SELECT * INTO last FROM submission t WHERE t.request_id = r.id ORDER BY t.n DESC LIMIT 1;
  END IF;
  IF own THEN
    barred := barred || 'requester'::text;
  END IF;
  IF NOT is_c1 AND r.crime_id = ANY (d.crimes) THEN
    barred := barred || 'part'::text;
  END IF;
  IF NOT is_c1
    AND crime_unit = d.unit_id
    AND NOT d.is_registrar
    AND (d.role IS DISTINCT FROM 'chief' OR reserved)
  THEN
    barred := barred || 'same unit'::text;
  END IF;
  IF d.role IN ('fcr', 'deputy') AND d.operational THEN
    barred := barred || 'operational role'::text;
  END IF;
  IF last.occasion = 'overturned' THEN
    -- The decision that was overturned is the last one on an earlier submission: at commit there is one on the last, too.
    SELECT e.role
    INTO overturned
    FROM cancellation_decision e
    WHERE e.request_id = r.id AND e.submission_id <> last.id
    ORDER BY e.decided_at DESC
    LIMIT 1;
    IF d.role IS DISTINCT FROM 'fcr' OR overturned IN ('fcr', 'chief') THEN
      barred := barred || 'overturned'::text;
    END IF;
  END IF;
  IF reserved THEN
    barred := barred || 'reserved'::text;
  END IF;
  RETURN barred;
END
$$;
