-- An auditor's reading of a decision, made without being told who decided: right, wrong, or not to be told.

ALTER TABLE public.audit_review ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.audit_review;
CREATE POLICY shown ON public.audit_review
FOR SELECT TO registrar_reader
USING (
  reviewer_id = (SELECT registrar.actor())
  OR (SELECT registrar.sees_all())
  OR (item_id IS NOT NULL AND registrar.settles(item_id))
  OR EXISTS (
    SELECT
    FROM audit_follow_up u
    WHERE u.review_id = audit_review.id AND u.decider_id = (SELECT registrar.actor())
  )
);

DROP POLICY IF EXISTS writes ON public.audit_review;
CREATE POLICY writes ON public.audit_review
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.audit_review
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.audit_review ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.audit_review
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_rows('{}');
ALTER TABLE public.audit_review ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_rewritten
BEFORE UPDATE OR DELETE OR TRUNCATE ON public.audit_review
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.audit_review ENABLE ALWAYS TRIGGER never_rewritten;

DROP TRIGGER IF EXISTS guarded ON public.audit_review;
CREATE CONSTRAINT TRIGGER guarded
AFTER INSERT ON public.audit_review
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
EXECUTE FUNCTION registrar.guard_audit_review();
