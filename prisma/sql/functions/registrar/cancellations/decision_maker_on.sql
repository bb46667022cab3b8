-- Somebody as the decision maker on a day, by a role: worked out once, however many requests it is held against.
CREATE OR REPLACE FUNCTION registrar.decision_maker_on(person uuid, by_role role, on_day date)
RETURNS registrar.decision_maker
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  WITH RECURSIVE
    had_part(id) AS (
      SELECT p.crime_id
      FROM involvement p
      WHERE p.staff_id = person
      UNION
      SELECT c.principal_crime_id
      FROM had_part h
      JOIN cancellation c ON c.crime_id = h.id
      WHERE c.in_force AND c.principal_crime_id IS NOT NULL
    )
  SELECT
    s.id,
    me.role,
    EXISTS (
      SELECT
      FROM training t
      WHERE t.staff_id = s.id AND t.subject = 'cancellation' AND t.completed_on <= on_day
    ),
    registrar.registered(s.id, on_day),
    coalesce(me.role = 'fcr' OR me.role = 'deputy' AND registrar.held(s.id, 'fcr', on_day), false),
    EXISTS (
      SELECT FROM unnest(registrar.operational_roles()) AS operational(role)
      WHERE registrar.held(s.id, operational.role, on_day)
    ),
    CASE WHEN NOT registrar.is_independent_desk(s.unit_id, on_day) THEN s.unit_id END,
    me.registrar_exists,
    ARRAY(SELECT id FROM had_part),
    me.role IS NULL OR me.role = 'chief' AND me.registrar_exists
  FROM
    personal.staff s,
    LATERAL (
      SELECT
        CASE
          WHEN by_role = ANY (registrar.deciding_roles()) AND registrar.held(s.id, by_role, on_day)
          THEN by_role
        END AS role,
        EXISTS (
          SELECT
          FROM role_grant g
          WHERE g.role = 'fcr'
            AND on_day BETWEEN g.from_day AND coalesce(g.to_day, 'infinity')
            AND registrar.registered(g.staff_id, on_day)
        ) AS registrar_exists
    ) AS me
  WHERE s.id = person
$$;
