-- Whether somebody may give the reading that is due of a drawn item: not twice, not of what they had to do with, and
-- by a role that may.
CREATE OR REPLACE FUNCTION registrar.may_read_item(person uuid, item uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM frame_item i
    JOIN audit_frame f ON f.id = i.frame_id AND f.abandoned_at IS NULL
    CROSS JOIN registrar.reading_due(i.id) AS due
    WHERE i.id = item
      AND due IS NOT NULL
      AND registrar.may_give_reading(person, due, registrar.is_registrars(i.decision_id, i.rms_change_id))
      AND NOT EXISTS (SELECT FROM audit_review a WHERE a.item_id = i.id AND a.reviewer_id = person)
      AND NOT registrar.was_involved_with(person, i.crime_id)
  )
$$;
