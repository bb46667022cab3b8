-- Everything that an audit declares itself to be about: nobody chooses among it, and nobody leaves one out. Crimes of one incident
-- were often decided as one, and so is a duplicate with the crime that was kept: they are one cluster. A number of an incident
-- without a digit is none.
CREATE OR REPLACE FUNCTION registrar.audit_population(which uuid)
RETURNS TABLE (
  crime_id uuid, decision_id uuid, rms_change_id uuid, cancellation_id uuid, category category, grp report_group,
  cluster_id uuid, reference text, recorded_at timestamptz
)
LANGUAGE sql
STABLE
SECURITY DEFINER
ROWS 1000
SET search_path = public, pg_temp
AS $$
  WITH declared AS (
    SELECT
      a.*,
      a.from_day::timestamp AT TIME ZONE 'Europe/London' AS begins,
      (a.to_day + 1)::timestamp AT TIME ZONE 'Europe/London' AS ends
    FROM audit a
    WHERE a.id = which
  ),
  found AS (
    SELECT
      n.crime_id, n.decision_id, NULL::uuid AS rms_change_id, NULL::uuid AS cancellation_id, n.category,
      NULL::report_group AS grp, coalesce(n.principal_crime_id, n.crime_id) AS cluster_id
    FROM declared a
    JOIN cancellation n
      ON a.population = 'cancelled' AND n.source = 'decided' AND n.took_effect_at >= a.begins AND n.took_effect_at < a.ends
    UNION ALL
    SELECT r.crime_id, d.id, NULL, NULL, d.category, NULL, r.crime_id
    FROM declared a
    JOIN cancellation_decision d
      ON a.population = 'refused' AND d.verdict = 'refuse' AND d.decided_at >= a.begins AND d.decided_at < a.ends
    JOIN cancellation_request r ON r.id = d.request_id
    UNION ALL
    SELECT x.crime_id, NULL, x.id, NULL, NULL, x.from_group, x.crime_id
    FROM declared a
    JOIN rms_change x ON a.population = 'reclassified' AND x.found_at >= a.begins AND x.found_at < a.ends
    UNION ALL
    SELECT n.crime_id, NULL, NULL, n.id, n.category, NULL, coalesce(n.principal_crime_id, n.crime_id)
    FROM declared a
    JOIN cancellation n
      ON a.population = 'before_product'
        AND n.source = 'before_product'
        AND n.took_effect_at >= a.begins
        AND n.took_effect_at < a.ends
  )
  SELECT
    f.crime_id, f.decision_id, f.rms_change_id, f.cancellation_id, f.category, coalesce(f.grp, c.offence_group),
    CASE
      WHEN coalesce(kept.incident_number, c.incident_number) ~ '[0-9]' THEN first_value(f.cluster_id) OVER of_incident
      ELSE f.cluster_id
    END,
    c.reference, c.recorded_at
  FROM found f
  -- OFFSET 0: each is looked up by its id; a frame is few among all crimes.
  CROSS JOIN LATERAL (
    SELECT k.offence_group, k.incident_number, k.reference, k.recorded_at
    FROM reported_crime k
    WHERE k.id = f.crime_id
    OFFSET 0
  ) c
  LEFT JOIN LATERAL (
    SELECT coalesce(k.incident_number, '') AS incident_number
    FROM reported_crime k
    WHERE k.id = f.cluster_id AND f.cluster_id <> f.crime_id
    OFFSET 0
  ) kept ON true
  CROSS JOIN declared a
  WHERE (cardinality(a.groups) = 0 OR coalesce(f.grp, c.offence_group) = ANY (a.groups))
    AND (cardinality(a.categories) = 0 OR f.category = ANY (a.categories))
  WINDOW
    of_incident AS (
      PARTITION BY upper(regexp_replace(coalesce(kept.incident_number, c.incident_number), '\s', '', 'g'))
      ORDER BY f.cluster_id
    )
$$;
