-- Under which number the running transaction notes its changes, until its entry vouches for them.
CREATE OR REPLACE FUNCTION ledger.this_transaction()
RETURNS bigint
LANGUAGE sql
VOLATILE
RETURN pg_current_xact_id()::text::bigint;
