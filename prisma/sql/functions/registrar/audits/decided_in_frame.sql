-- Whether somebody decided, confirmed or made anything that a frame holds.
CREATE OR REPLACE FUNCTION registrar.decided_in_frame(person uuid, which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM frame_item i
    LEFT JOIN cancellation_decision d ON d.id = i.decision_id
    LEFT JOIN cancellation n ON n.decision_id = i.decision_id
    LEFT JOIN rms_change x ON x.id = i.rms_change_id
    WHERE i.frame_id = which AND person IN (d.decided_by, n.confirmed_by, x.changed_by)
  )
$$;
