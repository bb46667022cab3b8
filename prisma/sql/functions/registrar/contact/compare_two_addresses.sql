-- Whether two addresses are one place. With the same postcode the numbers settle it; without, the same numbers
-- and the same street do, and a street that may have another name in Welsh is not known.
CREATE OR REPLACE FUNCTION registrar.compare_two_addresses(one text, other text)
RETURNS comparison
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  a record;
  b record;
  same_words boolean;
  is_one_house boolean;
  may_be_one_house boolean;
BEGIN
  SELECT * INTO a FROM registrar.address_in(one);
  SELECT * INTO b FROM registrar.address_in(other);
  IF a.plain = b.plain
    OR (
      least(length(a.plain), length(b.plain)) >= 8
      AND (starts_with(a.plain, b.plain) OR starts_with(b.plain, a.plain))
    )
  THEN
    RETURN 'shared';
  END IF;
  same_words := (a.words <@ b.words OR b.words <@ a.words) AND cardinality(a.words) > 0 AND cardinality(b.words) > 0;
  is_one_house := (a.numbers <@ b.numbers OR b.numbers <@ a.numbers)
    AND (cardinality(a.numbers) > 0) = (cardinality(b.numbers) > 0);
  may_be_one_house := is_one_house
    OR cardinality(a.numbers) = 0
    OR cardinality(b.numbers) = 0
    OR a.numbers <@ (b.numbers || b.ranged)
    OR b.numbers <@ (a.numbers || a.ranged)
    OR (a.numbers && b.numbers AND greatest(cardinality(a.numbers), cardinality(b.numbers)) > 3);
  IF NOT may_be_one_house THEN
    RETURN 'apart';
  END IF;
  IF a.postcode = b.postcode THEN
    RETURN CASE WHEN is_one_house AND (same_words OR cardinality(a.numbers) > 0) THEN 'shared' ELSE 'not_known' END;
  END IF;
  IF a.postcode <> b.postcode THEN
    RETURN CASE
      WHEN same_words AND is_one_house THEN 'not_known'
      WHEN a.streets && b.streets AND is_one_house AND left(a.postcode, -3) = left(b.postcode, -3)
      THEN 'not_known'
      ELSE 'apart'
    END;
  END IF;
  IF same_words AND is_one_house AND least(cardinality(a.words), cardinality(b.words)) > 1 THEN
    RETURN 'shared';
  END IF;
  IF (cardinality(a.streets) = 0 OR cardinality(b.streets) = 0 OR a.streets && b.streets) AND a.words && b.words
    OR a.is_welsh <> b.is_welsh
    OR EXISTS (
      SELECT
      FROM unnest(a.streets) AS x, unnest(b.streets) AS y
      WHERE registrar.nearly_same(split_part(x, ' ', 1), split_part(y, ' ', 1))
    )
  THEN
    RETURN 'not_known';
  END IF;
  RETURN 'apart';
END
$$;
