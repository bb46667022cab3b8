-- People: only that so many rows were written. Nothing of a person reaches the ledger.
CREATE OR REPLACE FUNCTION ledger.note_count()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO ledger.change (txid, kind, subject, image)
  SELECT ledger.this_transaction(), 'digest', TG_TABLE_NAME, jsonb_build_object('rows', count(*))
  FROM changed
  HAVING count(*) > 0;
  RETURN NULL;
END
$$;
