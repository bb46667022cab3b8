-- Whether the crime of a duty is the registrar's: by the rules, because its offence is in no list, or by what
-- the force itself has reserved in this category or in all.
CREATE OR REPLACE FUNCTION registrar.is_reserved_for_registrar(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT registrar.is_reserved(y.crime_id)
    OR EXISTS (
      SELECT
      FROM reported_crime c
      WHERE c.id IN (SELECT registrar.with_merged(y.crime_id))
        AND (
          NOT c.listed
          OR EXISTS (
            SELECT
            FROM reservation k
            WHERE registrar.today() BETWEEN k.from_day AND coalesce(k.to_day, 'infinity')
              AND (
                k.category IS NULL
                OR k.category = (SELECT r.category FROM cancellation_request r WHERE r.id = y.request_id)
              )
              AND (
                k.flag = ANY (c.flags)
                OR k.report_group = c.offence_group
                OR (k.offence_code, k.count_class) = (c.offence_code, c.count_class)
                OR (k.offence_code, k.count_class) IN (
                  SELECT s.offence_code, s.count_class FROM classification s WHERE s.crime_id = c.id
                )
              )
          )
        )
    )
  FROM duty_to_inform y
  WHERE y.id = which
$$;
