-- A version of the Home Office counting rules as this product holds it, sealed by its hash.

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.rule_version
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.rule_version ENABLE ALWAYS TRIGGER never_removed;
