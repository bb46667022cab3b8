-- The suspects of a victim's case who can be reached where the victim would be.
CREATE OR REPLACE FUNCTION registrar.who_shares(victim uuid, phone text, email text, address text)
RETURNS TABLE (route text, involvement_id uuid)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT r.route, p.id
  FROM involvement v
  JOIN involvement p
    ON p.crime_id IN (SELECT registrar.whole_case(v.crime_id))
      AND p.role = 'suspect'
      AND p.removed_at IS NULL
      AND p.person_id IS DISTINCT FROM v.person_id
  JOIN personal.person n ON n.id = p.person_id
  CROSS JOIN LATERAL (
    VALUES
      ('phone', registrar.shares_phone(who_shares.phone, n.phone)),
      ('email', registrar.shares_email(who_shares.email, n.email)),
      ('address', registrar.shares_address(who_shares.address, n.address))
  ) AS r(route, is_shared)
  WHERE v.id = who_shares.victim AND r.is_shared
$$;
