-- Changes of the running transaction that no entry vouches for yet. Empty between transactions.

DROP TRIGGER IF EXISTS vouched_for ON ledger.change;
CREATE CONSTRAINT TRIGGER vouched_for
AFTER INSERT ON ledger.change
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION ledger.refuse_unvouched();
ALTER TABLE ledger.change ENABLE ALWAYS TRIGGER vouched_for;
