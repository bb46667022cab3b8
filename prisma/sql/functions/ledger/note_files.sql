-- Evidence: what is known of a file, and a salted commitment to its content, so that it can be shown to be
-- the same.
CREATE OR REPLACE FUNCTION ledger.note_files()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
SET timezone = 'UTC'
AS $$
BEGIN
  INSERT INTO ledger.change (txid, kind, subject, image)
  SELECT
    ledger.this_transaction(),
    'commitment',
    'evidence_file',
    to_jsonb(changed) - '{salt,sha256}'::text[] || jsonb_build_object(
      'commitment',
      encode(sha256('\x10'::bytea || salt || sha256), 'hex')
    )
  FROM changed;
  RETURN NULL;
END
$$;
