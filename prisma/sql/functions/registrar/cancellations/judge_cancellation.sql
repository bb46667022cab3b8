-- A cancellation as everything stands when its entry is written: by its authorised decision only, after every victim was informed, with the decision
-- maker’s own confirmation. What was cancelled before the product began comes in without one.
CREATE OR REPLACE FUNCTION registrar.judge_cancellation(x cancellation)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  r cancellation_request;
  d cancellation_decision;
  a assessment;
  k reported_crime;
  o offence;
  principal_crime reported_crime;
  told_first boolean := x.category IN ('C1', 'C2', 'C5');
  last_word timestamptz;
  on_day date := (x.took_effect_at AT TIME ZONE 'Europe/London')::date;
BEGIN
  SELECT * INTO k FROM reported_crime WHERE id = x.crime_id;
  IF x.in_force AND k.cancelled_by IS DISTINCT FROM x.id THEN
    PERFORM registrar.refuse('a cancellation in force that its crime does not know of');
  END IF;
  IF NOT x.in_force AND NOT EXISTS (SELECT FROM reinstatement WHERE cancellation_id = x.id) THEN
    PERFORM registrar.refuse('a cancellation is undone by a reinstatement only');
  END IF;
  IF NOT x.in_force THEN
    RETURN;
  END IF;
  IF x.source = 'before_product' THEN
    IF x.request_id IS NOT NULL
      OR k.rms_status NOT IN ('cancelled', 'transferred')
      OR k.rms_changed_at IS NULL
      OR (k.rms_changed_at AT TIME ZONE 'Europe/London')::date >= (SELECT live_since FROM installation)
      OR k.recorded_at > k.rms_changed_at
      OR EXISTS (
        SELECT
        FROM extract e, installation i
        WHERE e.finished_at IS NOT NULL AND e.taken_at >= i.live_since::timestamp AT TIME ZONE 'Europe/London'
      )
      AND NOT registrar.was_refused_at_first(k.folded)
      OR EXISTS (SELECT FROM cancellation_request q WHERE q.crime_id = k.id AND q.state = ANY (registrar.open_states()))
    THEN
      PERFORM registrar.refuse('only a cancellation from before this product comes in without a decision');
    END IF;
    RETURN;
  END IF;

  SELECT * INTO r FROM cancellation_request WHERE id = x.request_id;
  SELECT * INTO d FROM cancellation_decision WHERE id = x.decision_id;
  SELECT * INTO a FROM assessment WHERE id = x.assessment_id;
  IF r.id IS NULL
    OR d.id IS NULL
    OR a.id IS NULL
    OR r.crime_id IS DISTINCT FROM k.id
    OR r.state IS DISTINCT FROM 'cancelled'
    OR d.request_id IS DISTINCT FROM r.id
    OR d.verdict IS DISTINCT FROM 'authorise'
    OR d.category IS DISTINCT FROM x.category
    OR a.submission_id IS DISTINCT FROM d.submission_id
    OR a.stage IS DISTINCT FROM 'cancelling'
    OR a.category IS DISTINCT FROM x.category
    OR EXISTS (
      SELECT
      FROM submission s
      JOIN submission t ON t.id = d.submission_id
      WHERE s.request_id = r.id AND s.n > t.n
    )
  THEN
    PERFORM registrar.refuse('no crime is cancelled without its agreed decision');
  END IF;
  IF registrar.is_another_time(x.took_effect_at) THEN
    PERFORM registrar.refuse('a cancellation of another time');
  END IF;
  PERFORM registrar.refuse_incomplete(k.id);
  PERFORM registrar.refuse_incomplete(x.principal_crime_id);
  PERFORM registrar.refuse_unless_passed(
    a,
    coalesce(
      (SELECT array_agg(e.check_id) FROM set_aside e WHERE e.decision_id = d.id AND d.role = 'fcr'),
      '{}'
    )
  );

  IF told_first THEN
    IF x.confirmed_by IS NULL
      OR x.confirmed_by IS DISTINCT FROM registrar.actor()
      OR registrar.has_requested(x.confirmed_by, r.id)
      OR registrar.deciding_role(x.confirmed_by, on_day) IS NULL
    THEN
      PERFORM registrar.refuse('no crime is cancelled without its decision maker''s confirmation');
    END IF;
    IF NOT registrar.may_confirm(x.confirmed_by, d, on_day) THEN
      PERFORM registrar.refuse(
        'a cancellation is confirmed by whoever decided it, or by another who could have decided this case'
      );
    END IF;
    IF EXISTS (
        SELECT
        FROM involvement p
        WHERE p.crime_id IN (SELECT registrar.with_merged(k.id))
          AND p.role = 'victim'
          AND p.removed_at IS NULL
          AND NOT EXISTS (
            SELECT
            FROM duty_to_inform y
            JOIN involvement q ON q.id = y.involvement_id AND q.person_id = p.person_id
            WHERE y.request_id = r.id
              AND y.occasion = 'before_cancelling'
              AND (
                EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id AND t.reply = 'no_objection')
                OR EXISTS (SELECT FROM true_notification t WHERE t.duty_id = y.id AND t.entered_at < d.decided_at)
                OR EXISTS (SELECT FROM nobody_to_inform n WHERE n.duty_id = y.id)
              )
          )
      )
    THEN
      PERFORM registrar.refuse('no crime is cancelled while a victim is not informed');
    END IF;
    IF EXISTS (
        SELECT FROM duty_to_inform y WHERE y.request_id = r.id AND y.occasion = 'before_cancelling' AND y.state = 'open'
      )
    THEN
      PERFORM registrar.refuse('no crime is cancelled while a duty to inform is open');
    END IF;
    SELECT * INTO o FROM offence WHERE code = k.offence_code AND count_class = k.count_class;
    IF NOT EXISTS (
        SELECT
        FROM duty_to_inform y
        WHERE y.request_id = r.id
          AND y.occasion = 'before_cancelling'
          AND y.state IN ('informed', 'nobody_to_inform')
      )
      AND NOT (
        d.no_victim
        AND coalesce(o.basis, 'victim') <> 'victim'
        AND NOT EXISTS (
          SELECT FROM involvement p WHERE p.crime_id = k.id AND p.role = 'victim' AND p.removed_at IS NULL
        )
      )
    THEN
      PERFORM registrar.refuse('no crime is cancelled with nobody informed');
    END IF;
    SELECT max(t.entered_at)
    INTO last_word
    FROM victim_notification t
    JOIN duty_to_inform y ON y.id = t.duty_id
    WHERE y.request_id = r.id;
    IF last_word > x.took_effect_at THEN
      PERFORM registrar.refuse('the confirmation comes after the last notification');
    END IF;
  END IF;

  IF x.category = 'C3' THEN
    SELECT * INTO principal_crime FROM reported_crime WHERE id = x.principal_crime_id FOR UPDATE;
    IF principal_crime.id IS NULL
      OR principal_crime.id = k.id
      OR principal_crime.cancelled_by IS NOT NULL
      OR principal_crime.rms_status <> 'live'
    THEN
      PERFORM registrar.refuse('a duplicate is cancelled only while the other crime is live');
    END IF;
    IF EXISTS (
        SELECT
        FROM cancellation_request q
        WHERE q.crime_id = principal_crime.id AND q.state = ANY (registrar.open_states())
      )
    THEN
      PERFORM registrar.refuse('nothing is merged into a crime that has a request of its own');
    END IF;
  END IF;
END
$$;
