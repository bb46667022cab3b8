-- Judges what this transaction decided and cancelled, and which cancellations it says stand, as everything stands now. `ledger.append` asks it: after the one
-- entry of a transaction nothing can change, so that no order of statements, and no SET CONSTRAINTS, gets round it.
CREATE OR REPLACE FUNCTION registrar.judge_transaction()
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM registrar.judge_decision(d)
  FROM cancellation_decision d
  JOIN ledger.change c ON c.subject = 'cancellation_decision' AND c.image->>'id' = d.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_cancellation(x)
  FROM cancellation x
  JOIN ledger.change c ON c.subject = 'cancellation' AND c.image->>'id' = x.id::text
  WHERE c.txid = ledger.this_transaction();
  PERFORM registrar.judge_late_change(l)
  FROM late_change l
  JOIN ledger.change c ON c.subject = 'late_change' AND c.image->>'id' = l.id::text
  WHERE c.txid = ledger.this_transaction();
  IF EXISTS (SELECT FROM demonstration_clock k WHERE k.set_in = ledger.this_transaction())
    AND EXISTS (
      SELECT
      FROM ledger.change c
      WHERE c.txid = ledger.this_transaction()
        AND c.subject IN ('cancellation', 'cancellation_decision', 'submission', 'victim_notification')
    )
  THEN
    PERFORM registrar.refuse('the clock is not set while something is decided or told');
  END IF;
END
$$;
