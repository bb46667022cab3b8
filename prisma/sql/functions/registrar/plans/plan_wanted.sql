-- Whether anybody may still need the ways to a victim: a duty, a request, a review or a message of theirs is
-- open, or the last of them ended, or their last plan was made, after an instant.
CREATE OR REPLACE FUNCTION registrar.plan_wanted(victim uuid, since timestamptz)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  WITH
    duties AS (SELECT y.id, y.crime_id, y.state, y.closed_at FROM duty_to_inform y WHERE y.involvement_id = victim),
    crimes AS (SELECT crime_id FROM duties UNION SELECT p.crime_id FROM involvement p WHERE p.id = victim)
  SELECT EXISTS (SELECT FROM duties WHERE state = 'open' OR closed_at > since)
    OR EXISTS (
      SELECT
      FROM personal.contact_plan k
      WHERE k.involvement_id = victim AND coalesce(k.confirmed_at, k.made_at) > since
    )
    OR EXISTS (
      SELECT
      FROM cancellation_request r
      WHERE r.crime_id IN (SELECT crime_id FROM crimes)
        AND (
          r.state = ANY (registrar.open_states())
          OR coalesce(r.ended_at, r.waiting_since) > since
        )
    )
    OR EXISTS (
      SELECT
      FROM cancellation_review v
      WHERE v.crime_id IN (SELECT crime_id FROM crimes) AND (v.answered_at IS NULL OR v.answered_at > since)
    )
    OR EXISTS (
      SELECT
      FROM message m
      WHERE (
          m.duty_id IN (SELECT id FROM duties)
          OR EXISTS (
            SELECT FROM message_duty d WHERE d.message_id = m.id AND d.duty_id IN (SELECT id FROM duties)
          )
        )
        AND (
          m.state IN ('drafted', 'approved', 'sending', 'failed', 'unknown')
          OR m.state = 'sent' AND m.way = 'notify'
        )
    )
$$;
