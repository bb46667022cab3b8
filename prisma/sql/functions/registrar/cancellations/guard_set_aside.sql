-- A registrar sets a check aside with the decision it is for, in the same transaction; nobody adds one to it later.
CREATE OR REPLACE FUNCTION registrar.guard_set_aside()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NOT EXISTS (
      SELECT
      FROM cancellation_decision d
      JOIN ledger.change c
        ON c.txid = ledger.this_transaction()
        AND c.kind = 'row'
        AND c.subject = 'cancellation_decision'
        AND c.image->>'id' = d.id::text
      WHERE d.id = NEW.decision_id AND d.decided_by = registrar.actor() AND d.role = 'fcr'
    )
  THEN
    PERFORM registrar.refuse('a check is set aside by the registrar, with the decision it is for');
  END IF;
  RETURN NULL;
END
$$;
