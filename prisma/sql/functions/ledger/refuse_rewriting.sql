-- What is written stays as written, for the owner too while these triggers stand.
CREATE OR REPLACE FUNCTION ledger.refuse_rewriting()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION '% is never changed or removed once written', TG_TABLE_NAME USING ERRCODE = 'RG003';
END
$$;
