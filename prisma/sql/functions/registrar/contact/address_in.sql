-- One address taken apart: the whole without blanks; its postcode with one sign for letters and figures that look
-- alike; the numbers of its house and flat, and those between in a range; its words, each in one form; its streets.
-- Regular expressions are few, because PostgreSQL keeps 32 of them ready.
CREATE OR REPLACE FUNCTION registrar.address_in(said text)
RETURNS TABLE (
  plain text,
  postcode text,
  numbers text[],
  ranged text[],
  words text[],
  streets text[],
  is_welsh boolean
)
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  rest text := registrar.plain_letters(said);
  types text[] := '{st,rd,ave,ln,dr,cl,ct,pl,gdns,cres,terr,sq,gr,pk,wy,wk,ri,hl,gn,pde,blvd,rw,ms,vw}';
  little text[] := '{flat,room,block,floor,ground,basement,top,rear,gff,fff,co,mr,mrs,ms,miss}';
  read text := registrar.postcode_read(said);
  forms text[];
  of_welsh boolean[];
BEGIN
  postcode := translate(read, E'oil .-\n', '011');
  rest := translate(replace(rest, coalesce(read, ''), ' '), '''`´', '');
  -- A part of a postcode at the end; 1O and l4; Flat2, No.14, 14a, 14Sluice.
  rest := regexp_replace(rest, '[\s,]+[a-z]{1,2}\d[\da-z]?\s*\d?[.,\s]*$', '');
  rest := regexp_replace(rest, '\m(flat|flt|apt|unit|room|no)(?=[oil]*\d)', '\1 ', 'g');
  rest := regexp_replace(rest, '(?<=\m[oil\d]*)o(?=[oil]*\d)|(?<=\d[oil]*)o(?=[\doil]*\M)', '0', 'g');
  rest := regexp_replace(rest, '(?<=\m[oil\d]*)[il](?=[oil]*\d)|(?<=\d[oil]*)[il](?=[\doil]*\M)', '1', 'g');
  rest := regexp_replace(rest, '(\d)(?!(?:st|nd|rd|th)\M)([a-z])|([a-z])(?=\d)', '\1\3 \2', 'g');
  ranged := ARRAY(
    SELECT DISTINCT n::text
    FROM
      regexp_matches(rest, '\m(\d{1,4})\s*(?:-|to)\s*(\d{1,4})\M', 'g') AS m,
      LATERAL generate_series(m[1]::integer, least(m[2]::integer, m[1]::integer + 100)) AS n
  );
  SELECT array_agg(w.form ORDER BY w.n), array_agg(w.is_welsh ORDER BY w.n)
  INTO forms, of_welsh
  FROM (
    SELECT
      n,
      coalesce(registrar.street_word(word), registrar.welsh_street_word(word), ltrim(word, '0')) AS form,
      registrar.street_word(word) IS NULL AND registrar.welsh_street_word(word) IS NOT NULL AS is_welsh
    FROM regexp_split_to_table(rest, E'[^a-z0-9\u0080-\U0010FFFF]+') WITH ORDINALITY AS t(word, n)
  ) AS w
  WHERE w.form <> '';
  plain := array_to_string(forms, '') || coalesce(postcode, '');
  is_welsh := coalesce(true = ANY (of_welsh), false);
  -- The letter of a flat is a number too, behind the house or the word flat.
  numbers := ARRAY(
    SELECT DISTINCT
      CASE WHEN n = 1 OR forms[n - 1] IN ('flat', 'room', 'block') THEN translate(f, 'oil', '011') ELSE f END
    FROM unnest(forms) WITH ORDINALITY AS t(f, n)
    WHERE registrar.is_number(f)
      OR (length(f) = 1 AND (registrar.is_number(forms[n - 1]) OR forms[n - 1] IN ('flat', 'room', 'block')))
      OR (n = 1 AND f IN ('i', 'l'))
  );
  words := ARRAY(
    SELECT DISTINCT f
    FROM unnest(forms) AS f
    WHERE f = ANY (types) OR NOT (registrar.is_number(f) OR length(f) = 1 OR f = ANY (little))
  );
  streets := ARRAY(
    SELECT DISTINCT beside.name || ' ' || f
    FROM
      unnest(forms, of_welsh) WITH ORDINALITY AS t(f, welsh, n),
      LATERAL (SELECT CASE WHEN welsh THEN forms[n + 1] ELSE forms[n - 1] END AS name) AS beside
    WHERE f = ANY (types) AND NOT registrar.is_number(beside.name) AND beside.name <> 'flat'
  );
  RETURN NEXT;
END
$$;
