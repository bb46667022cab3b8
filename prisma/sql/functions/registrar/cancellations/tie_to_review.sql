-- What ties somebody to the cancellation that a review is about; null where nothing does.
CREATE OR REPLACE FUNCTION registrar.tie_to_review(person uuid, which uuid)
RETURNS text
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT CASE
    WHEN EXISTS (
        SELECT
        FROM involvement p
        WHERE p.staff_id = person AND p.crime_id IN (SELECT registrar.with_merged(v.crime_id))
      )
    THEN 'part'
    WHEN registrar.has_requested(person, x.request_id) THEN 'requested'
    WHEN x.confirmed_by = person
      OR EXISTS (
        SELECT
        FROM cancellation_decision d
        WHERE d.request_id = x.request_id AND d.verdict = 'authorise' AND d.decided_by = person
      )
      OR (x.source = 'before_product' AND c.rms_changed_by = person)
    THEN 'decided'
  END
  FROM cancellation_review v
  JOIN cancellation x ON x.id = v.cancellation_id
  JOIN reported_crime c ON c.id = v.crime_id
  WHERE v.id = which
$$;
