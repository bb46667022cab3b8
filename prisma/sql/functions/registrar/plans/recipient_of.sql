-- Through whom the registrar or a decision maker last chose that a victim of 13 to 15 is informed.
CREATE OR REPLACE FUNCTION registrar.recipient_of(victim uuid, by_then timestamptz DEFAULT 'infinity')
RETURNS informed_through
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT l.informed_through
  FROM notification_recipient l
  WHERE l.involvement_id = victim AND l.at <= by_then
  ORDER BY l.at DESC, l.id DESC
  LIMIT 1
$$;
