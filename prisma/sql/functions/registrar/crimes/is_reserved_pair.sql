-- Whether the rules keep a pair of code and class for a registrar on the College register: rape and homicide.
CREATE OR REPLACE FUNCTION registrar.is_reserved_pair(code text, count_class text)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT coalesce(
    (
      SELECT o.reserved
      FROM offence o
      WHERE o.code = is_reserved_pair.code AND o.count_class = is_reserved_pair.count_class
    ),
    registrar.nature_of_unlisted(is_reserved_pair.code, is_reserved_pair.count_class)
      IN ('rape', 'homicide', 'attempted murder'),
    false
  )
$$;
