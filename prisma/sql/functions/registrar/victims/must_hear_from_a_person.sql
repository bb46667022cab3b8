-- A victim who is informed by a person first, with support offered: whom a careless message could harm, or whom the force has
-- wronged. Not known counts as so.
CREATE OR REPLACE FUNCTION registrar.must_hear_from_a_person(victim uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT coalesce(
    (
      SELECT (n.kind <> 'organisation' AND registrar.age_band(n.year_of_birth, registrar.today()) <> 'adult')
        OR registrar.was_wronged(v.crime_id)
        OR EXISTS (
          SELECT
          FROM reported_crime c
          WHERE c.id IN (SELECT registrar.whole_case(v.crime_id))
            AND (
              c.flags && ARRAY['domestic_abuse', 'coercive_control', 'honour_based', 'sexual', 'child']
              OR registrar.hurts_if_overheard(c.offence_code, c.count_class)
            )
        )
        OR EXISTS (
          SELECT
          FROM classification k
          WHERE k.crime_id IN (SELECT registrar.whole_case(v.crime_id))
            AND registrar.hurts_if_overheard(k.offence_code, k.count_class)
        )
        OR EXISTS (
          SELECT
          FROM involvement s
          WHERE s.crime_id IN (SELECT registrar.whole_case(v.crime_id))
            AND s.role = 'suspect'
            AND s.removed_at IS NULL
            AND s.relation IN ('partner', 'ex_partner', 'family')
        )
      FROM involvement v
      JOIN personal.person n ON n.id = v.person_id
      WHERE v.id = must_hear_from_a_person.victim
    ),
    true
  )
$$;
