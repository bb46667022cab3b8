-- Whether an assessment of now holds exactly one whole finding of every check its version asks for, something that
-- was met, and nothing that bars but the product safeguards the registrar set aside. What cannot be compared, such
-- as a finding without its weight, never counts as passed.
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
  IF registrar.is_another_time(a.at) THEN
    PERFORM registrar.refuse('an assessment of another time');
  END IF;
  IF NOT EXISTS (
      SELECT
      FROM rule_version v
      WHERE v.id = a.version_id
        AND v.hash = a.version_hash
        AND v.from_day = (SELECT max(w.from_day) FROM rule_version w WHERE w.from_day <= registrar.today())
    )
  THEN
    PERFORM registrar.refuse('the rules of another day');
  END IF;
  IF jsonb_typeof(a.findings) IS DISTINCT FROM 'array' OR a.findings = '[]' THEN
    PERFORM registrar.refuse('the assessment has no findings');
  END IF;
  SELECT d.check_id
  INTO fault
  FROM required_check d
  WHERE d.version_id = a.version_id
    AND d.category = a.category
    AND d.stage = a.stage
    AND NOT coalesce(
      (
        SELECT
          count(*) = 1
          AND bool_and(
            coalesce(
              f->>'ruleKind' = d.rule_kind
              AND f->>'weight' = ANY (d.weights)
              AND f->>'result' IN ('met', 'not met', 'not applicable', 'unknown'),
              false
            )
          )
        FROM jsonb_array_elements(a.findings) f
        WHERE f->>'check' = d.check_id
      ),
      false
    )
  LIMIT 1;
  IF fault IS NOT NULL THEN
    PERFORM registrar.refuse(format('the assessment lacks check %s', fault));
  END IF;
  SELECT coalesce(f->>'check', 'without a name')
  INTO fault
  FROM jsonb_array_elements(a.findings) f
  LEFT JOIN required_check d
    ON d.version_id = a.version_id AND d.category = a.category AND d.stage = a.stage AND d.check_id = f->>'check'
  WHERE NOT coalesce(
    d.check_id IS NOT NULL
    AND (
      f->>'result' IN ('met', 'not applicable')
      OR f->>'weight' = 'warn'
      OR (d.check_id = ANY (put_aside) AND d.rule_kind = 'product safeguard' AND d.settable)
    ),
    false
  )
  LIMIT 1;
  IF fault IS NOT NULL THEN
    PERFORM registrar.refuse(format('check %s is not met', fault));
  END IF;
  IF NOT EXISTS (SELECT FROM jsonb_array_elements(a.findings) f WHERE f->>'result' = 'met') THEN
    PERFORM registrar.refuse('an assessment in which nothing applied');
  END IF;
END
$$;
