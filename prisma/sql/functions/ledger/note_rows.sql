-- Rows as they now stand, without what points at a person: argument 0 lists columns to leave out. By to_jsonb
-- of the whole row: a table may have a column called as the changed rows themselves are
-- (extract_batch.changed).
CREATE OR REPLACE FUNCTION ledger.note_rows()
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
    'row',
    TG_TABLE_NAME,
    to_jsonb(noted_row) - coalesce(TG_ARGV[0], '')::text[]
  FROM changed AS noted_row;
  RETURN NULL;
END
$$;
