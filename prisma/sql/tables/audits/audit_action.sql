-- Something to be done so that it does not happen again. Everybody in the force who has one is shown it; one that comes from a
-- finding is shown to nobody else who is not shown the finding.

ALTER TABLE public.audit_action ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.audit_action;
CREATE POLICY shown ON public.audit_action
FOR SELECT TO registrar_reader
USING (
  owner_id = (SELECT registrar.actor())
  OR opened_by = (SELECT registrar.actor())
  OR (SELECT registrar.holds('fcr', 'deputy', 'registrar_staff', 'chief', 'standards', 'inspector'))
    AND (follow_up_id IS NULL OR EXISTS (SELECT FROM audit_follow_up u WHERE u.id = audit_action.follow_up_id))
);

DROP POLICY IF EXISTS writes ON public.audit_action;
CREATE POLICY writes ON public.audit_action
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.audit_action
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.audit_action ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.audit_action
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.audit_action ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.audit_action;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.audit_action
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_audit_action();
