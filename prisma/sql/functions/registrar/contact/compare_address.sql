-- Whether two fields lead to one house. What is no address cannot be compared.
CREATE OR REPLACE FUNCTION registrar.compare_address(one text, other text)
RETURNS comparison
LANGUAGE plpgsql
IMMUTABLE
PARALLEL SAFE
AS $$
DECLARE
  answers comparison[];
BEGIN
  SELECT array_agg(registrar.compare_two_addresses(a.address, b.address))
  INTO answers
  FROM registrar.addresses_in(one) a, registrar.addresses_in(other) b;
  IF 'shared' = ANY (answers) THEN
    RETURN 'shared';
  END IF;
  RETURN CASE WHEN array_remove(answers, 'apart') = '{}' AND cardinality(answers) > 0 THEN 'apart' ELSE 'not_known' END;
END
$$;
