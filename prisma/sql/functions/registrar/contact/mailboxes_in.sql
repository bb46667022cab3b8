-- Every mailbox in a field as an RMS holds it: one or several, with names, brackets, words and any mark between
-- them. Where a part may have been cut wrongly, what else it may be is there as not certain; what cannot be read
-- is a row without a mailbox.
CREATE OR REPLACE FUNCTION registrar.mailboxes_in(said text)
RETURNS TABLE (mailbox text, is_certain boolean)
LANGUAGE plpgsql
IMMUTABLE
STRICT
PARALLEL SAFE
AS $$
DECLARE
  rest text := registrar.as_read(said);
  between text := '';
  before text;
  box text;
  inner_box text;
  place text;
  own text;
BEGIN
  rest := regexp_replace(
    rest,
    E'[\u00A1-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u2000-\u2BFF\u3000-\u3004\u3007-\u303F'
    || E'\uE000-\uF8FF\U0001F000-\U0001FAFF]',
    ' ',
    'g'
  );
  rest := regexp_replace(rest, '&#0*64;|&#x0*40;|&commat;|%40', '@', 'g');
  rest := regexp_replace(regexp_replace(rest, '%2b', '+', 'g'), '&(lt|gt|quot|amp|nbsp);', ' ', 'g');
  rest := regexp_replace(regexp_replace(rest, '\s*@\s*', '@', 'g'), '"([a-z0-9._+-]+)"@', ' \1@', 'g');
  WHILE strpos(rest, '@') > 0 LOOP
    before := split_part(rest, '@', 1);
    rest := substring(rest FROM strpos(rest, '@') + 1);
    place := coalesce(substring(rest FROM E'^[a-z0-9._\u0080-\U0010FFFF-]+'), '');
    rest := substring(rest FROM length(place) + 1);
    box := regexp_replace(
      coalesce(substring(before FROM E'[^\\s"(),:;<>@\\[\\]\\\\]+$'), ''),
      E'^[^a-z0-9_\u0080-\U0010FFFF]+',
      ''
    );
    own := registrar.mailbox_of(box, place);
    RETURN QUERY SELECT own, own IS NOT NULL;
    -- A blank within, or a mark that may stand in a name or between two.
    inner_box := substring(box FROM E'[a-z0-9._+\u0080-\U0010FFFF-]+$');
    IF inner_box IS DISTINCT FROM box THEN
      RETURN QUERY SELECT registrar.mailbox_of(inner_box, place), false WHERE inner_box IS NOT NULL;
    END IF;
    RETURN QUERY
      SELECT registrar.mailbox_of(replace(m[1], ' ', ''), place), false
      FROM regexp_matches(before, '([a-z0-9._+-]+\s+[a-z0-9._+-]+)$') AS m;
    RETURN QUERY
      SELECT registrar.mailbox_of(box, place || m[1]), false
      FROM regexp_matches(rest, '^\s+([a-z]+)\M(?!@)') AS m;
    IF place ~ '\.$' AND rest ~ '^\s+[a-z]' OR rest ~ '^\s*(\.\s*[a-z]|\W?\s*dot\M)' OR rest ~ '^@' THEN
      RETURN QUERY SELECT NULL::text, false;
    END IF;
    between := between || ' | ' || left(before, length(before) - length(box));
  END LOOP;
  between := between || ' | ' || rest;
  IF own IS NULL
    OR between ~ '[a-z0-9-]{2,}\.[a-z]{2,}'
    OR between ~ '\mat\M[^|]*(\mdot\M|\.)'
    OR registrar.refers_elsewhere(between)
  THEN
    RETURN QUERY SELECT NULL::text, false;
  END IF;
END
$$;
