-- The suspects of a victim’s case who can be reached where the victim would be, or of whom nobody can say so. A
-- suspect of whom nothing is held in that field has nothing to compare.
CREATE OR REPLACE FUNCTION registrar.who_may_share(victim uuid, phone text, email text, address text)
RETURNS TABLE (route text, involvement_id uuid, answer comparison)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  WITH
    suspects AS (
      SELECT p.id, n.phone, n.email, n.address
      FROM involvement v
      JOIN involvement p
        ON p.crime_id IN (SELECT registrar.whole_case(v.crime_id))
          AND p.role = 'suspect'
          AND p.removed_at IS NULL
          AND p.person_id IS DISTINCT FROM v.person_id
      JOIN personal.person n ON n.id = p.person_id
      WHERE v.id = who_may_share.victim
    )
  SELECT r.route, s.id, r.answer
  FROM
    suspects s
    CROSS JOIN LATERAL (
      VALUES
        ('phone', who_may_share.phone, s.phone, registrar.compare_phone(who_may_share.phone, s.phone)),
        ('email', who_may_share.email, s.email, registrar.compare_email(who_may_share.email, s.email)),
        ('address', who_may_share.address, s.address, registrar.compare_address(who_may_share.address, s.address))
    ) AS r(route, theirs, of_suspect, answer)
  WHERE btrim(r.theirs) <> '' AND btrim(r.of_suspect) <> '' AND r.answer IS DISTINCT FROM 'apart'
$$;
