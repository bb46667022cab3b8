-- A decision as everything stands when its entry is written: made now, in one’s own name, by somebody whom nothing
-- bars from deciding; and it authorises only what its assessment allows.
CREATE OR REPLACE FUNCTION registrar.judge_decision(d cancellation_decision)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  r cancellation_request;
  s submission;
  a assessment;
  k reported_crime;
  on_day date := (d.decided_at AT TIME ZONE 'Europe/London')::date;
  put_aside text[];
  who registrar.decision_maker;
  barred text[];
BEGIN
  SELECT * INTO r FROM cancellation_request WHERE id = d.request_id;
  SELECT * INTO s FROM submission WHERE id = d.submission_id;
  SELECT * INTO a FROM assessment WHERE id = d.assessment_id;
  SELECT * INTO k FROM reported_crime WHERE id = r.crime_id;
  IF d.decided_by IS DISTINCT FROM registrar.actor() THEN
    PERFORM registrar.refuse('a decision in the name of another');
  END IF;
  IF registrar.is_another_time(d.decided_at) THEN
    PERFORM registrar.refuse('a decision of another time');
  END IF;
  IF s.request_id IS DISTINCT FROM r.id
    OR EXISTS (SELECT FROM submission t WHERE t.request_id = r.id AND t.n > s.n)
  THEN
    PERFORM registrar.refuse('a decision on a submission that is not the last');
  END IF;
  IF NOT (
      d.verdict = 'authorise' AND r.state IN ('authorised', 'cancelled')
      OR d.verdict = 'refuse' AND r.state IN ('refused', 'revoked')
      OR d.verdict = 'return' AND r.state = 'returned'
    )
  THEN
    PERFORM registrar.refuse('a decision that its request does not know of');
  END IF;
  IF a.submission_id IS DISTINCT FROM s.id
    OR a.stage IS DISTINCT FROM 'deciding'
    OR a.category IS DISTINCT FROM d.category
  THEN
    PERFORM registrar.refuse('a decision on the assessment of something else');
  END IF;
  who := registrar.decision_maker_on(d.decided_by, d.role, on_day);
  barred := registrar.bars_to_deciding(who, r, d.category, k.unit_id);
  IF barred <> '{}' THEN
    PERFORM registrar.refuse(
      registrar.why_not_decide(barred[1], registrar.whose_decision(r, d.category, who))
    );
  END IF;
  IF d.verdict <> 'authorise' THEN
    RETURN;
  END IF;
  PERFORM registrar.refuse_incomplete(k.id);

  IF k.cancelled_by IS NOT NULL
    AND NOT EXISTS (SELECT FROM cancellation c WHERE c.id = k.cancelled_by AND c.decision_id = d.id)
  THEN
    PERFORM registrar.refuse('this crime is cancelled already');
  END IF;
  IF d.category = 'C5'
    AND NOT EXISTS (
      SELECT FROM offence o WHERE o.code = k.offence_code AND o.count_class = k.count_class AND o.c5_eligible
    )
  THEN
    PERFORM registrar.refuse('C5 is for three assault classes only');
  END IF;
  IF d.role = 'chief' AND d.advice_id IS NULL THEN
    PERFORM registrar.refuse('the chief officer decides only with the registrar''s written advice');
  END IF;
  SELECT coalesce(array_agg(x.check_id), '{}')
  INTO put_aside
  FROM set_aside x
  WHERE x.decision_id = d.id AND d.role = 'fcr';
  PERFORM registrar.refuse_unless_passed(a, put_aside);
END
$$;
