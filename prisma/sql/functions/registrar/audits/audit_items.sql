-- The items of an audit as a frame freezes them: the reference each is drawn by, and its stratum. Always read: what was ever
-- rape or homicide, and a sexual offence or violence with a victim under 18 that was cancelled as C2, C4 or C5. A victim
-- whose age is not known may be a child.
CREATE OR REPLACE FUNCTION registrar.audit_items(which uuid)
RETURNS TABLE (
  reference text, crime_id uuid, decision_id uuid, rms_change_id uuid, cancellation_id uuid, stratum text, cluster_id uuid
)
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 1000
SET search_path = public, pg_temp
AS $$
  WITH population AS MATERIALIZED (
    SELECT * FROM registrar.audit_population(which)
  ),
  classes AS MATERIALIZED (
    SELECT DISTINCT k.crime_id, k.offence_code, k.count_class
    FROM classification k
    WHERE k.crime_id IN (SELECT p.crime_id FROM population p)
  ),
  kinds AS MATERIALIZED (
    SELECT DISTINCT k.offence_code, k.count_class FROM classes k
  ),
  gravest AS MATERIALIZED (
    SELECT DISTINCT k.crime_id
    FROM kinds s
    JOIN classes k USING (offence_code, count_class)
    WHERE registrar.is_reserved_pair(s.offence_code, s.count_class)
  ),
  children AS MATERIALIZED (
    SELECT DISTINCT v.crime_id
    FROM (SELECT DISTINCT p.crime_id, p.recorded_at FROM population p) c
    JOIN involvement v ON v.crime_id = c.crime_id
    JOIN personal.person n ON n.id = v.person_id
    WHERE v.role = 'victim'
      AND n.kind <> 'organisation'
      AND registrar.age_band(n.year_of_birth, (c.recorded_at AT TIME ZONE 'Europe/London')::date) <> 'adult'
  )
  SELECT
    p.reference || CASE WHEN count(*) OVER same > 1 THEN ' (' || row_number() OVER in_order || ')' ELSE '' END,
    p.crime_id, p.decision_id, p.rms_change_id, p.cancellation_id,
    CASE
      WHEN g.crime_id IS NOT NULL THEN 'rape or homicide'
      WHEN h.crime_id IS NOT NULL AND p.grp IN ('other_sexual', 'violence') AND p.category IN ('C2', 'C4', 'C5')
        THEN 'child, grave'
      WHEN h.crime_id IS NOT NULL THEN 'child'
      ELSE replace(p.grp::text, '_', ' ') || coalesce(' ' || p.category, '')
    END,
    p.cluster_id
  FROM population p
  LEFT JOIN gravest g ON g.crime_id = p.crime_id
  LEFT JOIN children h ON h.crime_id = p.crime_id
  WINDOW
    same AS (PARTITION BY p.crime_id),
    in_order AS (PARTITION BY p.crime_id ORDER BY coalesce(p.decision_id, p.rms_change_id, p.cancellation_id))
$$;
