-- How a crime stands, in one line, to be compared with how it stood.
CREATE OR REPLACE FUNCTION registrar.stands(cancelled_by uuid, rms_status text, code text, class text)
RETURNS text
LANGUAGE sql
IMMUTABLE
RETURN coalesce(cancelled_by::text, 'live') || ' ' || rms_status || ' ' || code || ' ' || class;
