-- Why a victim cannot have been tried so: nothing is left or sent before a person has informed them, where that
-- is asked, and nothing in writing by a way that nobody had confirmed.
CREATE OR REPLACE FUNCTION registrar.why_not_tried(
  which uuid,
  channel channel,
  result attempt_result,
  tried_at timestamptz
)
RETURNS TABLE (words text, field text)
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
  victim uuid := (SELECT y.involvement_id FROM duty_to_inform y WHERE y.id = which);
  is_written boolean := why_not_tried.channel IN ('email', 'text', 'letter');
  is_left boolean := why_not_tried.channel = 'voicemail' OR why_not_tried.result = 'voicemail_left';
BEGIN
  IF (is_left OR (is_written AND NOT registrar.was_spoken_to(which)))
    AND registrar.must_hear_from_a_person(victim)
  THEN
    RETURN QUERY SELECT 'nothing is left or sent for this victim before a person has informed them', 'channel';
  END IF;
  IF is_written
    AND NOT EXISTS (
      SELECT
      FROM personal.contact_plan p
      WHERE p.involvement_id = victim AND p.confirmed_at <= tried_at AND why_not_tried.channel = ANY (p.channels)
    )
  THEN
    RETURN QUERY
      SELECT 'nobody had confirmed in a contact plan that this is a safe way to reach this victim', 'channel';
  END IF;
END
$$;
