-- Whether what a follow-up is about stands as wrong: by a dip, or by the last reading of a drawn item.
CREATE OR REPLACE FUNCTION registrar.stands_wrong(follow_up audit_follow_up)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM audit_review a
    WHERE a.decision_id = follow_up.decision_id AND a.item_id IS NULL AND a.finding = 'wrong'
  )
    OR EXISTS (
      SELECT
      FROM drawn_reading r
      WHERE r.crime_id = follow_up.crime_id
        AND (
          r.decision_id = follow_up.decision_id
          OR r.rms_change_id = follow_up.rms_change_id
          OR r.cancellation_id = follow_up.cancellation_id
        )
        AND r.finding = 'wrong'
    )
$$;
