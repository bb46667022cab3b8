-- Fills the next frame of an audit with everything the audit is about, each item with a salted label, and answers its id: nothing
-- else puts an item into a frame, so that none is left out and none is added. The frame follows in the same transaction, or nothing is saved.
CREATE OR REPLACE FUNCTION registrar.fill_frame(which uuid)
RETURNS uuid
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  frame uuid;
BEGIN
  IF NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('a frame is frozen and given up by the registrar or the deputy');
  END IF;
  -- Until this transaction ends nobody else fills one, so that the items are of a frame of this transaction or of none.
  PERFORM pg_advisory_xact_lock(hashtextextended('frame ' || which, 0));
  IF EXISTS (SELECT FROM audit_frame f WHERE f.audit_id = which AND f.abandoned_at IS NULL) THEN
    PERFORM registrar.refuse('nothing is added to a frame once it is frozen');
  END IF;
  frame := registrar.frame_id(which, (SELECT count(*) + 1 FROM audit_frame f WHERE f.audit_id = which)::integer);
  INSERT INTO frame_item (
    id, frame_id, reference, crime_id, decision_id, rms_change_id, cancellation_id, stratum, cluster_id
  )
  SELECT
    gen_random_uuid(), frame, i.reference, i.crime_id, i.decision_id, i.rms_change_id, i.cancellation_id, i.stratum, i.cluster_id
  FROM registrar.audit_items(which) i
  ORDER BY i.reference;
  INSERT INTO frame_label (id, frame_id, salt, label)
  WITH salted AS MATERIALIZED (
    SELECT
      i.id, i.reference,
      encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex') AS salt
    FROM frame_item i
    WHERE i.frame_id = frame
  )
  SELECT s.id, frame, s.salt, registrar.label_of(s.salt, s.reference)
  FROM salted s
  ORDER BY s.id;
  RETURN frame;
END
$$;
