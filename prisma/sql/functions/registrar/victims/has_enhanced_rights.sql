-- Whether a victim has enhanced rights in a crime (their own, or one it is merged into): as hasEnhancedRights in TypeScript has it.
CREATE OR REPLACE FUNCTION registrar.has_enhanced_rights(victim uuid, crime_id uuid)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT registrar.band_of(victim) NOT IN ('adult', 'organisation')
    OR EXISTS (
      SELECT
      FROM reported_crime c
      WHERE c.id = has_enhanced_rights.crime_id
        AND c.flags && ARRAY[
          'domestic_abuse', 'child', 'hate', 'honour_based', 'vulnerable_adult', 'sexual', 'coercive_control', 'repeat'
        ]
    )
    OR EXISTS (
      SELECT
      FROM reported_crime c
      WHERE c.id IN (SELECT registrar.with_merged(has_enhanced_rights.crime_id))
        AND registrar.is_serious_offence(c.offence_code, c.count_class)
    )
    OR EXISTS (
      SELECT
      FROM classification k
      WHERE k.crime_id IN (SELECT registrar.with_merged(has_enhanced_rights.crime_id))
        AND registrar.is_serious_offence(k.offence_code, k.count_class)
    )
    OR EXISTS (
      SELECT
      FROM involvement s
      WHERE s.crime_id IN (SELECT registrar.with_merged(has_enhanced_rights.crime_id))
        AND s.role = 'suspect'
        AND s.removed_at IS NULL
        AND s.relation IN ('partner', 'ex_partner', 'family')
    )
$$;
