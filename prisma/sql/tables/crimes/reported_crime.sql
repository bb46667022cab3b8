-- A crime as the records management system (RMS) has it, and whether it is cancelled here. Live is
-- `cancelled_by` null; there is no second status.

ALTER TABLE public.reported_crime ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS shown ON public.reported_crime;
CREATE POLICY shown ON public.reported_crime
FOR SELECT TO registrar_reader
USING (
  (SELECT registrar.sees_all())
  OR unit_id = (SELECT registrar.own_unit())
  OR ((SELECT registrar.holds('auditor', 'outside_auditor')) AND registrar.is_for_auditors(id))
  OR registrar.is_own_crime(id)
);

DROP POLICY IF EXISTS writes ON public.reported_crime;
CREATE POLICY writes ON public.reported_crime
TO registrar_app
USING (true)
WITH CHECK (true);

CREATE OR REPLACE TRIGGER noted_on_insert
AFTER INSERT ON public.reported_crime
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{reference,folded,n100_reference,rms_principal_crime,summary,place,incident_number,n200_reference,n300_reference}');
ALTER TABLE public.reported_crime ENABLE ALWAYS TRIGGER noted_on_insert;

CREATE OR REPLACE TRIGGER noted_on_update
AFTER UPDATE ON public.reported_crime
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.note_many('{reference,folded,n100_reference,rms_principal_crime,summary,place,incident_number,n200_reference,n300_reference}');
ALTER TABLE public.reported_crime ENABLE ALWAYS TRIGGER noted_on_update;

CREATE OR REPLACE TRIGGER never_removed
BEFORE DELETE OR TRUNCATE ON public.reported_crime
FOR EACH STATEMENT
EXECUTE FUNCTION ledger.refuse_rewriting();
ALTER TABLE public.reported_crime ENABLE ALWAYS TRIGGER never_removed;

DROP TRIGGER IF EXISTS guarded ON public.reported_crime;
CREATE CONSTRAINT TRIGGER guarded
AFTER UPDATE OF cancelled_by ON public.reported_crime
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
WHEN (OLD.cancelled_by IS DISTINCT FROM NEW.cancelled_by)
EXECUTE FUNCTION registrar.guard_crime();

DROP TRIGGER IF EXISTS guarded_at_birth ON public.reported_crime;
CREATE CONSTRAINT TRIGGER guarded_at_birth
AFTER INSERT ON public.reported_crime
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW
WHEN (NEW.cancelled_by IS NOT NULL)
EXECUTE FUNCTION registrar.guard_crime();

DROP TRIGGER IF EXISTS compared_later ON public.reported_crime;
CREATE TRIGGER compared_later
AFTER UPDATE ON public.reported_crime
FOR EACH ROW
WHEN (
  (OLD.cancelled_by, OLD.rms_status, OLD.rms_changed_at, OLD.offence_code, OLD.count_class)
  IS DISTINCT FROM (NEW.cancelled_by, NEW.rms_status, NEW.rms_changed_at, NEW.offence_code, NEW.count_class)
)
EXECUTE FUNCTION registrar.compare_later();
ALTER TABLE public.reported_crime ENABLE ALWAYS TRIGGER compared_later;

DROP TRIGGER IF EXISTS compared_from_birth ON public.reported_crime;
CREATE TRIGGER compared_from_birth
AFTER INSERT ON public.reported_crime
FOR EACH ROW
WHEN (NEW.cancelled_by IS NOT NULL)
EXECUTE FUNCTION registrar.compare_later();
ALTER TABLE public.reported_crime ENABLE ALWAYS TRIGGER compared_from_birth;

CREATE OR REPLACE TRIGGER counted_again
AFTER UPDATE ON public.reported_crime
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT
EXECUTE FUNCTION registrar.count_changed_crimes();
ALTER TABLE public.reported_crime ENABLE ALWAYS TRIGGER counted_again;
