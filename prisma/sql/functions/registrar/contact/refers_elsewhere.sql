-- Whether words beside an address or a number say that there is another, the victim’s own perhaps, that they do
-- not give.
CREATE OR REPLACE FUNCTION registrar.refers_elsewhere(said text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN registrar.plain_letters(said)
  ~ '\m(same (as|address|house|home|number|phone|e-?mail)|as (above|below)|ditto|victim|complainant|aggrieved)\M';
