-- The registrar or the deputy answers a referral, and says that a crime was reinstated only where it was; a member
-- who takes part closes it once it is answered.
CREATE OR REPLACE FUNCTION registrar.judge_panel_referral_step(n panel_referral_step)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  r panel_referral;
BEGIN
  SELECT * INTO r FROM panel_referral f WHERE f.id = n.referral_id;
  IF n.by_id IS DISTINCT FROM registrar.actor() OR registrar.is_another_time(n.at) THEN
    PERFORM registrar.refuse('a step is taken in one''s own name, when it is taken');
  END IF;
  IF n.kind = 'answered' AND NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('a referral is answered by the registrar or the deputy');
  END IF;
  IF n.outcome = 'reinstated'
  AND NOT EXISTS (
    SELECT
    FROM panel_case c
    JOIN reported_crime k ON k.id = c.crime_id AND k.cancelled_by IS NULL
    JOIN cancellation x ON x.crime_id = c.crime_id
    JOIN reinstatement b ON b.cancellation_id = x.id AND b.at >= r.referred_at
    WHERE c.id = r.case_id
  )
  THEN
    PERFORM registrar.refuse('the crime has not been reinstated since it was referred');
  END IF;
  IF n.kind = 'closed'
  AND NOT EXISTS (SELECT FROM panel_referral_step s WHERE s.referral_id = r.id AND s.kind = 'answered')
  THEN
    PERFORM registrar.refuse('a referral is closed once it is answered');
  END IF;
  IF n.kind = 'closed' AND NOT registrar.takes_part_in(r.case_id, n.by_id) THEN
    PERFORM registrar.refuse('a referral is closed by a member of the panel who takes part in the case');
  END IF;
END
$$;
