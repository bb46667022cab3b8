-- Whether a number is somewhere in a field, however it is cut up there; with or without its country.
CREATE OR REPLACE FUNCTION registrar.holds_digits(field text, phone text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN length(regexp_replace(phone, '^(44|353)', '')) >= 9
  AND strpos(
    regexp_replace(translate(registrar.as_read(field), 'oil|', '0111'), '\D', '', 'g'),
    regexp_replace(phone, '^(44|353)', '')
  ) > 0;
