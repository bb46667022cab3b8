-- Whether the rules keep a crime for a registrar on the College register: rape and homicide, now or ever, it
-- or what was merged into it. Asked for one pair at a time, so that no more of the offence list is read than
-- the crime ever was.
CREATE OR REPLACE FUNCTION registrar.is_reserved(crime_id uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  WITH ever AS (
    SELECT c.offence_code, c.count_class
    FROM reported_crime c
    WHERE c.id IN (SELECT registrar.with_merged(is_reserved.crime_id))
    UNION
    SELECT k.offence_code, k.count_class
    FROM classification k
    WHERE k.crime_id IN (SELECT registrar.with_merged(is_reserved.crime_id))
  )
  SELECT EXISTS (
    SELECT
    FROM ever
    WHERE coalesce(
      (
        SELECT o.reserved FROM offence o WHERE o.code = ever.offence_code AND o.count_class = ever.count_class
      ),
      registrar.nature_of_unlisted(ever.offence_code, ever.count_class) IN ('rape', 'homicide', 'attempted murder'),
      false
    )
  )
$$;
