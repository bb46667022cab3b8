-- What was typed, as a person reads it: one form of each letter, no letters that nobody sees, one kind of blank,
-- dash, quotation mark, full stop and comma, in small letters whatever the locale.
CREATE OR REPLACE FUNCTION registrar.as_read(said text)
RETURNS text
LANGUAGE sql
IMMUTABLE
STRICT
PARALLEL SAFE
RETURN normalize(
  lower(
    normalize(
      translate(
        regexp_replace(
          regexp_replace(
            normalize(said, NFKC),
            E'[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F'
            || E'\u3164\uFE00-\uFE0F\uFEFF\uFFA0\U000E0000-\U000E0FFF]',
            '',
            'g'
          ),
          E'[\u0001-\u0009\u000B-\u001F\u007F-\u00A0\u1680\u2000-\u200A]',
          ' ',
          'g'
        ),
        E'\u2028\u2029\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2018\u2019\u201B\u02BC\u201C\u201D\u3002\u3001',
        E'\n\n-------\'\'\'\'"".,'
      ),
      NFKD
    )
  ),
  NFC
);
