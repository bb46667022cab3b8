-- Whether somebody has had anything to do with a crime: then they audit nothing of it. Investigated it, asked or decided
-- something on it, in this product or in the RMS, opened or answered a review of it, answered what
-- an audit found of it, put it back or was to take it on again,
-- told or tried to tell a victim of it, or wrote to one. Whose a duty is can change; who did something about it cannot.
CREATE OR REPLACE FUNCTION registrar.was_involved_with(person uuid, crime uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM involvement p WHERE p.crime_id = crime AND p.staff_id = person)
    OR EXISTS (
      SELECT
      FROM cancellation_request r
      WHERE r.crime_id = crime
        AND (
          EXISTS (SELECT FROM cancellation_decision e WHERE e.request_id = r.id AND e.decided_by = person)
          OR EXISTS (SELECT FROM submission s WHERE s.request_id = r.id AND s.submitted_by = person)
        )
    )
    OR EXISTS (
      SELECT
      FROM audit_follow_up u
      JOIN audit_follow_up_step t ON t.follow_up_id = u.id
      WHERE u.crime_id = crime AND t.by_id = person
    )
    OR EXISTS (SELECT FROM rms_change x WHERE x.crime_id = crime AND person IN (x.changed_by, x.answered_by))
    OR EXISTS (SELECT FROM cancellation_review v WHERE v.crime_id = crime AND person IN (v.opened_by, v.answered_by))
    OR EXISTS (
      SELECT
      FROM cancellation c
      LEFT JOIN reinstatement b ON b.cancellation_id = c.id
      WHERE c.crime_id = crime AND person IN (c.confirmed_by, b.by_id, b.supervisor_id)
    )
    OR EXISTS (
      SELECT
      FROM duty_to_inform y
      WHERE y.crime_id = crime
        AND (
          y.assigned_to = person
          OR EXISTS (SELECT FROM notification_attempt t WHERE t.duty_id = y.id AND t.by_id = person)
          OR EXISTS (SELECT FROM victim_notification t WHERE t.duty_id = y.id AND t.by_id = person)
          OR EXISTS (
            SELECT
            FROM message m
            WHERE person IN (m.drafted_by, m.approved_by)
              AND (
                m.duty_id = y.id
                OR EXISTS (SELECT FROM message_duty l WHERE l.message_id = m.id AND l.duty_id = y.id)
              )
          )
        )
    )
$$;
