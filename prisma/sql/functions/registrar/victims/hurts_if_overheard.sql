-- Sexual offences, homicide, slavery, stalking: by the list, or of a pair that is in none by its code or class.
CREATE OR REPLACE FUNCTION registrar.hurts_if_overheard(code text, count_class text)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT count_class IN ('1', '4/1', '4/2', '4/10', '8Q', '106')
    OR count_class ~ '^19[A-Z]?$'
    OR code ~ '^(001/|004/(01|02|10)$|019/|008/(56|58)$|068/16$)'
    OR EXISTS (
      SELECT
      FROM listed_offence o
      WHERE o.code = hurts_if_overheard.code
        AND o.count_class = hurts_if_overheard.count_class
        AND o."group" = 'Sexual offences'
    )
    OR (
      NOT EXISTS (
        SELECT
        FROM listed_offence o
        WHERE o.code = hurts_if_overheard.code AND o.count_class = hurts_if_overheard.count_class
      )
      AND coalesce(
        registrar.nature_of_unlisted(hurts_if_overheard.code, hurts_if_overheard.count_class) <> 'attempted murder',
        false
      )
    )
$$;
