-- A part of a domain as it is read, from the letters that stand for it on the wire (RFC 3492); null where they
-- stand for nothing.
CREATE OR REPLACE FUNCTION registrar.from_punycode(label text)
RETURNS text
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  letters text[];
  coded text;
  code bigint := 128;
  at bigint := 0;
  before bigint;
  bias integer := 72;
  weight bigint;
  step integer;
  least_digit integer;
  digit integer;
  delta bigint;
  many integer;
BEGIN
  IF label !~ '^xn--[a-z0-9-]*[a-z0-9]$' OR length(label) > 63 THEN
    RETURN NULL;
  END IF;
  coded := substring(label FROM 5);
  letters := CASE WHEN coded ~ '-' THEN string_to_array(substring(coded FROM '^(.*)-'), NULL) ELSE '{}' END;
  coded := substring(coded FROM '[^-]*$');
  WHILE coded <> '' LOOP
    before := at;
    weight := 1;
    step := 36;
    LOOP
      digit := strpos('abcdefghijklmnopqrstuvwxyz0123456789', left(coded, 1)) - 1;
      IF digit < 0 THEN
        RETURN NULL;
      END IF;
      coded := substring(coded FROM 2);
      at := at + digit * weight;
      least_digit := least(greatest(step - bias, 1), 26);
      EXIT WHEN digit < least_digit;
      weight := weight * (36 - least_digit);
      step := step + 36;
      IF at > 2147483647 OR weight > 2147483647 THEN
        RETURN NULL;
      END IF;
    END LOOP;
    many := cardinality(letters) + 1;
    delta := (at - before) / CASE WHEN before = 0 THEN 700 ELSE 2 END;
    delta := delta + delta / many;
    bias := 0;
    WHILE delta > 455 LOOP
      delta := delta / 35;
      bias := bias + 36;
    END LOOP;
    bias := bias + 36 * delta / (delta + 38);
    code := code + at / many;
    at := at % many;
    IF code > 1114111 OR code BETWEEN 55296 AND 57343 THEN
      RETURN NULL;
    END IF;
    letters := letters[:at::integer] || chr(code::integer) || letters[at::integer + 1:];
    at := at + 1;
  END LOOP;
  RETURN registrar.as_read(array_to_string(letters, ''));
END
$$;
