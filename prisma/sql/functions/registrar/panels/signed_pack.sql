-- The pack that the panel reads of a case: its newest version, once it is signed off.
CREATE OR REPLACE FUNCTION registrar.signed_pack(which uuid)
RETURNS uuid
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT p.id
  FROM panel_pack p
  JOIN panel_sign_off s ON s.pack_id = p.id
  WHERE p.case_id = which
    AND NOT EXISTS (SELECT FROM panel_pack n WHERE n.case_id = p.case_id AND n.version > p.version)
$$;
