-- Whether somebody has done anything by a role since the beginning of a day. Only the entries since are read.
CREATE OR REPLACE FUNCTION registrar.acted_by(person uuid, by_role role, since date)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT EXISTS (
    SELECT
    FROM ledger.entry e
    WHERE e.seq > coalesce(
        (
          SELECT b.seq
          FROM ledger.entry b
          WHERE b.at < since::timestamp AT TIME ZONE 'Europe/London'
          ORDER BY b.seq DESC
          LIMIT 1
        ),
        0
      )
      AND e.actor_id = person
      AND convert_from(e.body, 'UTF8')::jsonb->>'role' = by_role::text
  )
$$;
