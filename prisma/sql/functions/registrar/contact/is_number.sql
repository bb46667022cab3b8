-- Whether a word is of figures only.
CREATE OR REPLACE FUNCTION registrar.is_number(word text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN word <> '' AND translate(word, '0123456789', '') = '';
