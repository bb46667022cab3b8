-- Letters without their accents, and letters of other alphabets as the Latin ones they look like.
CREATE OR REPLACE FUNCTION registrar.plain_letters(said text)
RETURNS text
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN translate(
  replace(
    replace(
      replace(
        regexp_replace(
          normalize(registrar.as_read(said), NFKD),
          E'[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]',
          '',
          'g'
        ),
        'ß',
        'ss'
      ),
      'æ',
      'ae'
    ),
    'œ',
    'oe'
  ),
  'ıłŁøØđĐħĦŧŦðÐɑɡаАВеЕоОрРсСтТуУхХіІјЈѕЅһԁԛԝкКмМНοΟαΑΒεΕΖΗιΙκΚΜΝνρΡΤυΥχΧ',
  'illooddhhttddagaabeeooppccttyyxxiijjsshdqwkkmmhooaabeezhiikkmnvpptuyxx'
);
