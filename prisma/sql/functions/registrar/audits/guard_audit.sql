-- An audit is declared by the registrar or the deputy, in their own name, about days that are over, and numbered in its turn.
CREATE OR REPLACE FUNCTION registrar.guard_audit()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  IF NEW.declared_by IS DISTINCT FROM registrar.actor() OR NOT registrar.holds('fcr', 'deputy') THEN
    PERFORM registrar.refuse('an audit is declared by the registrar or the deputy, in their own name');
  END IF;
  IF NEW.to_day >= registrar.today() THEN
    PERFORM registrar.refuse('an audit is of days that are over');
  END IF;
  IF registrar.is_another_time(NEW.declared_at) THEN
    PERFORM registrar.refuse('an audit declared at another time');
  END IF;
  IF NEW.number <> (SELECT count(*) FROM audit) THEN
    PERFORM registrar.refuse('an audit out of its turn');
  END IF;
  RETURN NULL;
END
$$;
