-- Adds the one entry of a transaction, whose bytes must say the right place, time, actor and exactly the changes of this
-- transaction. An inspector has none.
CREATE OR REPLACE FUNCTION ledger.append(bytes bytea)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  said jsonb := convert_from(bytes, 'UTF8')::jsonb;
  next record;
BEGIN
  SELECT * INTO next FROM ledger.open_entry();
  IF (said->>'seq')::bigint <> next.seq OR said->>'prev' <> next.prev THEN
    RAISE EXCEPTION 'an entry out of its place' USING ERRCODE = 'RG002';
  END IF;
  IF (said->>'at')::timestamptz NOT BETWEEN coalesce(
      (SELECT h.at FROM ledger.head h),
      '-infinity'
    ) AND next.at
  THEN
    RAISE EXCEPTION 'an entry out of its time' USING ERRCODE = 'RG002';
  END IF;
  IF said->>'actor' IS DISTINCT FROM registrar.actor()::text THEN
    RAISE EXCEPTION 'an entry in the name of another' USING ERRCODE = 'RG002';
  END IF;
  PERFORM registrar.refuse_inspector(registrar.actor());
  IF said->'rows' IS DISTINCT FROM next.changes THEN
    RAISE EXCEPTION 'an entry that does not carry the changes made' USING ERRCODE = 'RG002';
  END IF;
  IF EXISTS (SELECT FROM ledger.head h WHERE h.txid = ledger.this_transaction()) THEN
    RAISE EXCEPTION 'a second entry of one transaction' USING ERRCODE = 'RG002';
  END IF;
  PERFORM registrar.judge_transaction();
  PERFORM registrar.judge_panel();
  PERFORM registrar.judge_frame((said->>'form_key')::uuid);
  DELETE FROM ledger.change WHERE txid = ledger.this_transaction();
  INSERT INTO ledger.entry (seq, at, kind, actor_id, crime_id, request_id, form_key, body, hash, prev)
  VALUES (
    next.seq,
    (said->>'at')::timestamptz,
    said->>'kind',
    (said->>'actor')::uuid,
    (said->>'crime')::uuid,
    (said->>'request')::uuid,
    (said->>'form_key')::uuid,
    bytes,
    sha256(bytes),
    decode(next.prev, 'hex')
  );
  UPDATE ledger.head h SET size = next.seq, hash = sha256(bytes), at = (said->>'at')::timestamptz, txid = ledger.this_transaction();
  RETURN next.seq;
END
$$;
