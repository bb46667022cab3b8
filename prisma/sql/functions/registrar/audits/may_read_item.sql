-- Whether somebody may give the reading that is due of a drawn item: not twice, not of what they had to do with, and of what
-- the registrar or the deputy settled only from outside their line. An auditor reads; the registrar settles, or an outside auditor.
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
      AND CASE
        WHEN registrar.is_registrars(i.decision_id, i.rms_change_id)
          THEN registrar.held(person, 'outside_auditor', registrar.today())
        WHEN due = 'settling'
          THEN registrar.held(person, 'fcr', registrar.today())
            OR registrar.held(person, 'deputy', registrar.today())
            OR registrar.held(person, 'outside_auditor', registrar.today())
        ELSE registrar.held(person, 'auditor', registrar.today())
          OR registrar.held(person, 'outside_auditor', registrar.today())
      END
      AND NOT EXISTS (SELECT FROM audit_review a WHERE a.item_id = i.id AND a.reviewer_id = person)
      AND NOT registrar.was_involved_with(person, i.crime_id)
  )
$$;
