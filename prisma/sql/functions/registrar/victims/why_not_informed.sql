-- Why a victim cannot have been informed so: always in writing, and by phone where a careless call could harm, by
-- a way that a person had confirmed; never through a suspect or somebody who lives with one; for a child of 13 to
-- 15 through whom the registrar or a decision maker had chosen.
CREATE OR REPLACE FUNCTION registrar.why_not_informed(
  which uuid,
  channel channel,
  told_at timestamptz,
  said jsonb
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
  spoken_first boolean := registrar.must_hear_from_a_person(victim);
  is_written boolean := why_not_informed.channel IN ('email', 'text', 'letter');
  band text := registrar.band_of(victim);
  plan uuid;
BEGIN
  IF is_written
    AND EXISTS (
      SELECT
      FROM duty_to_inform y
      WHERE y.id = which AND y.occasion = 'before_cancelling' AND registrar.is_incomplete(y.crime_id)
    )
  THEN
    RETURN QUERY
      SELECT
        'this crime is incomplete: a row about it could not be imported, and nobody is written to until it is',
        'channel';
  END IF;
  IF is_written OR (spoken_first AND why_not_informed.channel IN ('phone', 'video_call')) THEN
    SELECT p.id
    INTO plan
    FROM personal.contact_plan p
    WHERE p.involvement_id = victim AND p.confirmed_at <= told_at AND why_not_informed.channel = ANY (p.channels)
    ORDER BY p.n DESC
    LIMIT 1;
    IF plan IS NULL THEN
      RETURN QUERY
        SELECT
          'nobody had confirmed in a contact plan that this is a safe way to reach this victim',
          'channel';
    END IF;
    RETURN QUERY SELECT f.words, 'channel' FROM registrar.plan_faults(plan) f LIMIT 1;
  END IF;
  IF is_written AND spoken_first AND NOT registrar.was_spoken_to(which) THEN
    RETURN QUERY SELECT 'this victim hears of it from a person first', 'channel';
  END IF;
  IF said->>'informedThrough' <> 'victim' AND said->>'guardianIsOrLivesWithSuspect' = 'yes' THEN
    RETURN QUERY
      SELECT
        'nobody is informed through a suspect, or through somebody who lives with one',
        'guardianIsOrLivesWithSuspect';
  END IF;
  IF coalesce(nullif(band, 'unknown'), said->>'ageFound') IS DISTINCT FROM 'adult'
    AND said->>'informedThrough' IN ('parent_or_guardian', 'other_adult_chosen_with_reasons')
    AND band <> 'organisation'
    AND (
      'yes' IN (said->>'lookedAfter', said->>'parentsWithSuspect')
      OR registrar.is_for_authority(victim)
    )
  THEN
    RETURN QUERY
      SELECT
        'a looked-after child, or one whose every parent is a suspect or lives with one, is informed through the local '
        || 'authority with parental responsibility or the allocated social worker',
        'informedThrough';
  END IF;
  IF (band = '13-15' OR (band = 'unknown' AND said->>'ageFound' = '13-15'))
    AND said->>'informedThrough' IS DISTINCT FROM registrar.recipient_of(victim, told_at)::text
  THEN
    RETURN QUERY
      SELECT
        'for a child of 13 to 15 the registrar or a decision maker chooses who is informed, before anybody goes',
        'informedThrough';
  END IF;
END
$$;
