-- Takes the head, last of all locks, and says what the next entry must carry.
CREATE OR REPLACE FUNCTION ledger.open_entry(
  OUT seq bigint,
  OUT prev text,
  OUT at timestamptz,
  OUT changes jsonb
)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  SELECT h.size + 1, encode(h.hash, 'hex'), greatest(registrar.now(), h.at)
  INTO seq, prev, at
  FROM ledger.head h
  FOR UPDATE;
  SELECT coalesce(
    jsonb_agg(jsonb_build_object('kind', c.kind, 'table', c.subject, 'row', c.image) ORDER BY c.id),
    '[]'
  )
  INTO changes
  FROM ledger.change c
  WHERE c.txid = ledger.this_transaction();
END
$$;
