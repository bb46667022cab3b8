-- Whether whoever asks is shown what the panel reads and writes about a case.
CREATE OR REPLACE FUNCTION registrar.sees_panel_case(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT registrar.is_panel_side()
    OR registrar.holds('standards')
    OR registrar.takes_part_in(which, registrar.actor())
$$;
