-- Whether whoever asks is shown a version of a pack: a member of the panel only the one that is signed off.
CREATE OR REPLACE FUNCTION registrar.sees_panel_pack(which uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM panel_pack p
    WHERE p.id = which
      AND (
        registrar.is_panel_side()
        OR registrar.holds('standards')
        OR registrar.takes_part_in(p.case_id, registrar.actor()) AND registrar.signed_pack(p.case_id) = p.id
      )
  )
$$;
