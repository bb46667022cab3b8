-- The postcode somewhere in an address, in one spelling.
CREATE OR REPLACE FUNCTION registrar.postcode_in(said text)
RETURNS text
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN array_to_string(regexp_match(upper(said), '\y([A-Z]{1,2}[0-9][A-Z0-9]?)\s*([0-9][A-Z]{2})\y'), '');
