-- Whether an assessment holds every check its version asks for, of the right kind of rule, and none that bars but
-- for the product safeguards the registrar set aside.
CREATE OR REPLACE FUNCTION registrar.refuse_unless_passed(a assessment, put_aside text[])
RETURNS void
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  fault text;
BEGIN
  IF a.version_id <> (
      SELECT v.id
      FROM rule_version v
      WHERE v.from_day <= (a.at AT TIME ZONE 'Europe/London')::date
      ORDER BY v.from_day DESC
      LIMIT 1
    )
    OR a.version_hash <> (SELECT v.hash FROM rule_version v WHERE v.id = a.version_id)
  THEN
    PERFORM registrar.refuse('the rules of another day');
  END IF;
  SELECT d.check_id
  INTO fault
  FROM required_check d
  LEFT JOIN jsonb_array_elements(a.findings) f ON f->>'check' = d.check_id
  WHERE d.version_id = a.version_id
    AND d.category = a.category
    AND d.stage = a.stage
    AND (
      f IS NULL
      OR f->>'ruleKind' <> d.rule_kind
      OR NOT f->>'weight' = ANY (d.weights)
      OR f->>'result' NOT IN ('met', 'not met', 'not applicable', 'unknown')
    )
  LIMIT 1;
  IF fault IS NOT NULL THEN
    PERFORM registrar.refuse(format('the assessment lacks check %s', fault));
  END IF;
  SELECT f->>'check'
  INTO fault
  FROM jsonb_array_elements(a.findings) f
  WHERE f->>'result' IN ('not met', 'unknown')
    AND f->>'weight' IN ('refuse', 'refer', 'hold')
    AND NOT (
      f->>'check' = ANY (put_aside)
      AND EXISTS (
        SELECT
        FROM required_check d
        WHERE d.version_id = a.version_id
          AND d.category = a.category
          AND d.stage = a.stage
          AND d.check_id = f->>'check'
          AND d.rule_kind = 'product safeguard'
          AND d.settable
      )
    )
  LIMIT 1;
  IF fault IS NOT NULL THEN
    PERFORM registrar.refuse(format('check %s is not met', fault));
  END IF;
END
$$;
