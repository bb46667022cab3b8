-- The ledger that only grows. `body` is canonical JSON; `hash` is SHA-256 over it; `prev` is the hash before.

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.entry
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE ledger.entry ENABLE ALWAYS TRIGGER never_rewritten;
