-- Free text: a salted commitment, so that the words can be shown to be the same, or be erased, and not be
-- guessed.
CREATE OR REPLACE FUNCTION ledger.note_words()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO ledger.change (txid, kind, subject, image)
  SELECT
    ledger.this_transaction(),
    'commitment',
    'words',
    jsonb_build_object(
      'id',
      id,
      'commitment',
      encode(sha256('\x10'::bytea || salt || convert_to(text, 'UTF8')), 'hex')
    )
  FROM changed;
  RETURN NULL;
END
$$;
