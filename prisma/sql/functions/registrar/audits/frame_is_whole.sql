-- Whether a frame holds what its audit is about now, each item in its stratum, and nothing else.
CREATE OR REPLACE FUNCTION registrar.frame_is_whole(frame audit_frame)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT NOT EXISTS (
    SELECT
    FROM (
      SELECT i.reference, i.crime_id, i.decision_id, i.rms_change_id, i.cancellation_id, i.stratum, i.cluster_id
      FROM frame_item i
      WHERE i.frame_id = frame.id
    ) AS held
    FULL JOIN registrar.audit_items(frame.audit_id) AS due
      ON due.reference = held.reference
        AND due.crime_id = held.crime_id
        AND due.stratum = held.stratum
        AND due.cluster_id = held.cluster_id
        AND coalesce(due.decision_id, due.rms_change_id, due.cancellation_id) = coalesce(
          held.decision_id,
          held.rms_change_id,
          held.cancellation_id
        )
    WHERE held.reference IS NULL OR due.reference IS NULL
  )
$$;
