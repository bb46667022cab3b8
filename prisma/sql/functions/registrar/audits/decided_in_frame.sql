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
    WHERE i.frame_id = which
      -- Each looked up by its id: a frame is few among all changes in the RMS.
      AND person IN (
        (SELECT d.decided_by FROM cancellation_decision d WHERE d.id = i.decision_id),
        (SELECT n.confirmed_by FROM cancellation n WHERE n.decision_id = i.decision_id),
        (SELECT x.changed_by FROM rms_change x WHERE x.id = i.rms_change_id)
      )
  )
$$;
