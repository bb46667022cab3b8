-- Whether a reading, already saved, is the one that was due of its drawn item, given by somebody who may give it.
CREATE OR REPLACE FUNCTION registrar.is_reading_in_turn(given audit_review)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM drawn_item d
    JOIN frame_item i ON i.id = d.id
    JOIN audit_frame f ON f.id = i.frame_id AND f.abandoned_at IS NULL
    LEFT JOIN audit_review a ON a.item_id = i.id AND a.stage = 'first'
    LEFT JOIN audit_review b ON b.item_id = i.id AND b.stage = 'second'
    WHERE d.id = given.item_id
      AND i.frame_id = given.frame_id
      AND i.decision_id IS NOT DISTINCT FROM given.decision_id
      AND registrar.look_is_open(d.frame_id, d.look, i.stratum)
      AND CASE given.stage
        WHEN 'first' THEN true
        WHEN 'second' THEN a.id IS NOT NULL AND (d.read_twice OR a.finding <> 'correct')
        WHEN 'settling' THEN a.finding <> b.finding
      END
      AND registrar.may_give_reading(
        registrar.actor(),
        given.stage,
        registrar.is_registrars(i.decision_id, i.rms_change_id)
      )
  )
$$;
