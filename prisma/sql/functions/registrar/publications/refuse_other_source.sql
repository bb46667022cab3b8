-- A report is of a half-year from 1 April or 1 October. An extract is made of the last report of its half-year, and of what
-- that report was counted from: so it cannot tell what happened since.
CREATE OR REPLACE FUNCTION registrar.refuse_other_source(published public.publication)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF published.kind = 'report' AND NOT (
    published.of_id IS NULL
      AND to_char(published.from_day, 'MM-DD') IN ('04-01', '10-01')
      AND published.to_day = (published.from_day + interval '6 months')::date - 1
  ) THEN
    PERFORM registrar.refuse('a report is of a half-year from 1 April or 1 October');
  END IF;
  IF published.kind = 'panel' AND published.of_id IS NOT NULL THEN
    PERFORM registrar.refuse('a panel''s summary is made of no report');
  END IF;
  IF published.kind = 'extract' AND NOT EXISTS (
    SELECT
    FROM publication r
    WHERE r.id = published.of_id
      AND r.kind = 'report'
      AND r.from_day <= published.from_day
      AND r.to_day >= published.to_day
      AND r.basis_id = published.basis_id
      AND NOT EXISTS (
        SELECT FROM publication later WHERE later.kind = 'report' AND later.from_day = r.from_day AND later.edition > r.edition
      )
  ) THEN
    PERFORM registrar.refuse('an extract is made of the last report of its half-year');
  END IF;
END
$$;
