-- The day until which something that began at an instant is due: so many working days after it as the setting of its day says, or
-- as the product does where the force has settled nothing. `enhanced` takes the days under enhanced rights.
CREATE OR REPLACE FUNCTION registrar.due_day(wanted text, at timestamptz, enhanced boolean)
RETURNS date
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  WITH began AS (SELECT (due_day.at AT TIME ZONE 'Europe/London')::date AS day),
  settled AS (
    SELECT coalesce(
      registrar.setting_on(wanted, began.day),
      CASE wanted
        WHEN 'informing-days' THEN '{"ordinary": 5, "enhanced": 1}'
        WHEN 'days-to-answer-a-review' THEN '{"ordinary": 5, "enhanced": 1}'
        WHEN 'days-to-decide-late-change' THEN '5'
      END::jsonb
    ) AS value
    FROM began
  )
  SELECT registrar.add_working_days(
    began.day,
    CASE jsonb_typeof(value)
      WHEN 'number' THEN value::integer
      ELSE (value->>CASE WHEN due_day.enhanced THEN 'enhanced' ELSE 'ordinary' END)::integer
    END
  )
  FROM began, settled
$$;
