-- What follows from a decision that an auditor found wrong. Whoever decided is shown it once it stands and may be.

ALTER TABLE public.audit_follow_up ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.audit_follow_up;
CREATE POLICY shown ON public.audit_follow_up
FOR SELECT TO registrar_reader
USING (
  (SELECT registrar.holds('fcr', 'deputy', 'registrar_staff', 'chief', 'standards', 'inspector'))
  AND decider_id IS DISTINCT FROM (SELECT registrar.actor())
  AND (NOT (SELECT registrar.holds('auditor', 'outside_auditor')) OR NOT registrar.is_to_read(audit_follow_up))
  OR decider_id = (SELECT registrar.actor()) AND registrar.note_is_out(audit_follow_up)
  OR registrar.read_by_actor(review_id)
);

DROP POLICY IF EXISTS writes ON public.audit_follow_up;
CREATE POLICY writes ON public.audit_follow_up
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.audit_follow_up
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.audit_follow_up ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.audit_follow_up
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.audit_follow_up ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.audit_follow_up;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.audit_follow_up
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_audit_follow_up();
