-- The last entry that may have changed what an extract brought, or could not bring: every kind but those about a case, so
-- that a kind nobody thought of counts as one.
CREATE OR REPLACE FUNCTION registrar.last_brought()
RETURNS bigint
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT coalesce(max(e.seq), 0)
  FROM ledger.entry e
  WHERE e.kind !~ '^(request|cancellation|decision|review|duty|victim|notification|message|plan|contact|recipient|evidence|investigation|day|check|audit|frame|seed-number|finding|note|safeguarding|action)[.]'
$$;
