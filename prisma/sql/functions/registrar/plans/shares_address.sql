-- The same words, or the beginning of them (a town left out), or the same postcode and no other house number.
CREATE OR REPLACE FUNCTION registrar.shares_address(one text, other text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN coalesce(
  registrar.plain_address(one) = registrar.plain_address(other)
  OR (
    least(length(registrar.plain_address(one)), length(registrar.plain_address(other))) >= 8
    AND (
      starts_with(registrar.plain_address(one), registrar.plain_address(other))
      OR starts_with(registrar.plain_address(other), registrar.plain_address(one))
    )
  )
  OR (
    registrar.postcode_in(one) = registrar.postcode_in(other)
    AND (
      registrar.house_numbers_in(one) <@ registrar.house_numbers_in(other)
      OR registrar.house_numbers_in(other) <@ registrar.house_numbers_in(one)
    )
  ),
  false
);
