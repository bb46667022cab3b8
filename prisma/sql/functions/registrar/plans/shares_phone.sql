-- One of the two may hold several numbers, or an extension.
CREATE OR REPLACE FUNCTION registrar.shares_phone(one text, other text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN coalesce(
  registrar.plain_phone(one) = registrar.plain_phone(other)
  OR (
    length(registrar.plain_phone(one)) >= 10
    AND strpos(registrar.plain_phone(other), ltrim(registrar.plain_phone(one), '0')) > 0
  )
  OR (
    length(registrar.plain_phone(other)) >= 10
    AND strpos(registrar.plain_phone(one), ltrim(registrar.plain_phone(other), '0')) > 0
  ),
  false
);
