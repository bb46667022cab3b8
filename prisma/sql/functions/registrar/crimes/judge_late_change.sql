-- Where the registrar has decided that a cancellation stands, whoever was found to be a victim after it is to be informed: has
-- a duty, or the finding that there is nobody. Not after a C3 or C4, whose victims are informed by no duty of the Home Office.
-- One person may be a victim of the crime and of what is merged into it, and is informed once.
CREATE OR REPLACE FUNCTION registrar.judge_late_change(answered late_change)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF answered.answered_at IS NOT NULL
    AND EXISTS (
      SELECT
      FROM cancellation x
      CROSS JOIN registrar.with_merged(answered.crime_id) AS m(id)
      JOIN involvement p ON p.crime_id = m.id AND p.role = 'victim' AND p.removed_at IS NULL
      WHERE x.id = answered.cancellation_id
        AND x.in_force
        AND x.category IN ('C1', 'C2', 'C5')
        -- Of a cancellation from before the product nobody knows who was informed of those who were its victims then.
        AND (
          x.request_id IS NOT NULL
          OR answered.victims_before IS NOT NULL
            AND NOT EXISTS (
              SELECT FROM involvement o WHERE o.person_id = p.person_id AND o.id = ANY (answered.victims_before)
            )
        )
        AND NOT EXISTS (
          SELECT
          FROM duty_to_inform y
          JOIN involvement o ON o.id = y.involvement_id AND o.person_id = p.person_id
          WHERE y.state <> 'no_longer_needed'
            AND (y.request_id = x.request_id OR x.request_id IS NULL AND y.crime_id = answered.crime_id)
        )
    )
  THEN
    PERFORM registrar.refuse('a victim who was found after a cancellation that stands is to be informed');
  END IF;
END
$$;
