-- The one clock. In an installation created as a demonstration it may stand apart from the machine's.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA registrar;

CREATE FUNCTION registrar.now() RETURNS timestamptz LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE ahead bigint;
BEGIN
  SELECT ahead_ms INTO ahead FROM public.demonstration_clock;
  RETURN date_trunc('milliseconds', clock_timestamp() + make_interval(secs => coalesce(ahead, 0) / 1000.0));
END $$;

CREATE FUNCTION registrar.today() RETURNS date LANGUAGE sql STABLE
  RETURN (registrar.now() AT TIME ZONE 'Europe/London')::date;

-- Who is asking in this transaction, as the product's door has set it.
CREATE FUNCTION registrar.actor() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('registrar.actor', true), '')::uuid;
