-- Which checks a version asks of a category at a stage: no assessment may lack one.

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.required_check
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.required_check ENABLE ALWAYS TRIGGER never_removed;
