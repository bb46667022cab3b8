-- A number of a seed is given in one's own name by somebody who decided nothing in the frame and is neither registrar nor
-- deputy; one of the two by a member of the panel, or from a source outside the force that anybody can look up, published when the
-- frame was frozen already: else whoever froze it could have known it.
CREATE OR REPLACE FUNCTION registrar.guard_seed_number()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.by_id IS DISTINCT FROM registrar.actor() THEN
    PERFORM registrar.refuse('a number is given in one''s own name');
  END IF;
  IF registrar.holds('fcr', 'deputy', 'registrar_staff') THEN
    PERFORM registrar.refuse('no number comes from the registrar, the deputy or their staff');
  END IF;
  IF NOT registrar.holds('panel', 'auditor', 'outside_auditor', 'standards', 'commissioner') THEN
    PERFORM registrar.refuse('a number comes from the panel, an auditor, professional standards or the commissioner');
  END IF;
  IF EXISTS (SELECT FROM audit_frame f WHERE f.id = NEW.frame_id AND f.abandoned_at IS NOT NULL) THEN
    PERFORM registrar.refuse('a frame that was given up takes no number');
  END IF;
  IF NEW.number <> (SELECT count(*) FROM seed_number n WHERE n.frame_id = NEW.frame_id) THEN
    PERFORM registrar.refuse('a number out of its turn');
  END IF;
  IF registrar.decided_in_frame(NEW.by_id, NEW.frame_id) THEN
    PERFORM registrar.refuse('whoever decided what a frame holds gives it no number');
  END IF;
  IF NEW.source_id IS NOT NULL AND (
    NEW.published_on IS NULL
    OR NEW.published_on > registrar.today()
    OR NEW.published_on < (
      SELECT (f.frozen_at AT TIME ZONE 'Europe/London')::date FROM audit_frame f WHERE f.id = NEW.frame_id
    )
  )
  THEN
    PERFORM registrar.refuse('a published number was published on a day since its frame was frozen');
  END IF;
  IF NEW.number = 2 AND NOT EXISTS (SELECT FROM drawn_item d WHERE d.frame_id = NEW.frame_id) THEN
    PERFORM registrar.refuse('what the seed draws comes with its second number');
  END IF;
  IF NEW.number = 2
    AND NEW.source_id IS NULL
    AND NOT registrar.holds('panel')
    AND NOT EXISTS (
      SELECT
      FROM seed_number n
      WHERE n.frame_id = NEW.frame_id
        AND n.number = 1
        AND (
          n.source_id IS NOT NULL
          OR EXISTS (
            SELECT
            FROM role_grant g
            WHERE g.staff_id = n.by_id
              AND g.role = 'panel'
              AND registrar.today() BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
          )
        )
    )
  THEN
    PERFORM registrar.refuse('one of the two numbers comes from the panel or from a published source');
  END IF;
  RETURN NULL;
END
$$;
