-- Judges a frame that this transaction froze, when its one entry is written: what the frame was filled in from stands as it was
-- before, and the entry is the frame's own, so that its hash was fixed before anybody gave a number.
CREATE OR REPLACE FUNCTION registrar.judge_frame(entry_key uuid)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger.change c WHERE c.txid = ledger.this_transaction() AND c.subject IN ('frame_item', 'frame_label'))
    AND EXISTS (
      SELECT
      FROM ledger.change c
      WHERE c.txid = ledger.this_transaction() AND c.subject NOT IN ('frame_item', 'frame_label', 'audit_frame')
    )
  THEN
    PERFORM registrar.refuse('a frame is frozen while nothing else changes');
  END IF;
  IF EXISTS (
      SELECT
      FROM ledger.change c
      WHERE c.txid = ledger.this_transaction()
        AND c.subject = 'audit_frame'
        AND c.image->>'abandoned_at' IS NULL
        AND (c.image->>'form_key')::uuid IS DISTINCT FROM entry_key
    )
  THEN
    PERFORM registrar.refuse('a frame is of the entry that is written with it');
  END IF;
END
$$;
