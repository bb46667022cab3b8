-- One answer within what follows from a wrong decision.

ALTER TABLE public.audit_follow_up_step ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.audit_follow_up_step;
CREATE POLICY shown ON public.audit_follow_up_step
FOR SELECT TO registrar_reader
USING (
  EXISTS (SELECT FROM audit_follow_up u WHERE u.id = audit_follow_up_step.follow_up_id)
  AND (kind <> 'standards' OR (SELECT registrar.holds('fcr', 'deputy', 'chief', 'standards', 'inspector')))
);

DROP POLICY IF EXISTS writes ON public.audit_follow_up_step;
CREATE POLICY writes ON public.audit_follow_up_step
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.audit_follow_up_step
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.audit_follow_up_step ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.audit_follow_up_step
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.audit_follow_up_step ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.audit_follow_up_step;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.audit_follow_up_step
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_audit_follow_up_step();
