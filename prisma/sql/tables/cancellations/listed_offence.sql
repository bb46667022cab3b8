-- The offences of each list held, by the day it begins: filled from the code that holds them, never
-- rewritten. The guards lean on the view `offence`, which shows those in force today.

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.listed_offence
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.listed_offence ENABLE ALWAYS TRIGGER never_rewritten;
