-- What is typed and not saved has no entry of its own: an inspector has none of it either, whoever writes it for them.
CREATE OR REPLACE FUNCTION registrar.guard_typed()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
BEGIN
  PERFORM registrar.refuse_inspector(registrar.actor());
  PERFORM registrar.refuse_inspector((to_jsonb(NEW)->>TG_ARGV[0])::uuid);
  RETURN NEW;
END
$$;
