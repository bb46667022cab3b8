-- Whether two fields lead to one mailbox. What cannot be read, or only looks the same, is not known.
CREATE OR REPLACE FUNCTION registrar.compare_email(one text, other text)
RETURNS comparison
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN (
  WITH
    a AS (SELECT * FROM registrar.mailboxes_in(one)),
    b AS (SELECT * FROM registrar.mailboxes_in(other))
  SELECT CASE
      WHEN btrim(one) IS NULL OR btrim(other) IS NULL THEN 'not_known'
      WHEN registrar.plain_email(one) = registrar.plain_email(other) AND strpos(registrar.plain_email(one), '@') > 0
      THEN 'shared'
      WHEN EXISTS (SELECT FROM a, b WHERE a.is_certain AND b.is_certain AND a.mailbox = b.mailbox) THEN 'shared'
      WHEN NOT EXISTS (SELECT FROM a WHERE is_certain) OR NOT EXISTS (SELECT FROM b WHERE is_certain) THEN 'not_known'
      WHEN EXISTS (SELECT FROM a WHERE mailbox IS NULL) OR EXISTS (SELECT FROM b WHERE mailbox IS NULL) THEN 'not_known'
      WHEN EXISTS (
          SELECT
          FROM a, b
          WHERE registrar.plain_letters(a.mailbox) = registrar.plain_letters(b.mailbox)
            OR (
              registrar.plain_letters(a.mailbox) ~ E'[^\u0001-\u007F]'
              AND registrar.plain_letters(b.mailbox) ~ E'[^\u0001-\u007F]'
            )
        )
      THEN 'not_known'
      ELSE 'apart'
    END::comparison
);
