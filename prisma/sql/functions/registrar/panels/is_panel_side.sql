-- Whether whoever asks serves the panel for the registrar: the registrar, the deputy or their staff.
CREATE OR REPLACE FUNCTION registrar.is_panel_side()
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT registrar.holds('fcr', 'deputy', 'registrar_staff')
$$;
