-- Merges whose principal_crime stands otherwise than at the merge (live, and called what its history says), and
-- otherwise than when the merge was last found to hold.
CREATE OR REPLACE VIEW public.reopened_merge
WITH (security_invoker = true) AS
SELECT
  x.id AS cancellation_id,
  x.crime_id,
  x.principal_crime_id,
  x.took_effect_at,
  registrar.stands(s.cancelled_by, s.rms_status, s.offence_code, s.count_class) AS stands,
  CASE
    WHEN s.cancelled_by IS NOT NULL THEN 'cancelled'
    WHEN s.rms_status <> 'live' THEN s.rms_status::text
    ELSE 'reclassified'
  END AS cause
FROM crime_to_compare p
JOIN cancellation x ON x.principal_crime_id = p.crime_id
JOIN reported_crime s ON s.id = p.crime_id
LEFT JOIN LATERAL (
  SELECT m.principal_crime_stands FROM merge_review m WHERE m.cancellation_id = x.id ORDER BY m.at DESC LIMIT 1
) looked ON true
LEFT JOIN LATERAL (
  SELECT k.offence_code, k.count_class
  FROM classification k
  WHERE k.crime_id = s.id AND k.from_at <= x.took_effect_at
  ORDER BY k.from_at DESC, k.place DESC
  LIMIT 1
) then_called ON true
WHERE x.in_force
  AND x.source = 'decided'
  AND x.category = 'C3'
  AND registrar.stands(
    s.cancelled_by, s.rms_status, s.offence_code, s.count_class
  ) <> coalesce(looked.principal_crime_stands, '')
  AND registrar.stands(s.cancelled_by, s.rms_status, s.offence_code, s.count_class) <> coalesce(
    registrar.stands(NULL, 'live', then_called.offence_code, then_called.count_class),
    ''
  );
