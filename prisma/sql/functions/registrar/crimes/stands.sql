-- How a crime stands, in one line, to be compared with how it stood.
CREATE OR REPLACE FUNCTION registrar.stands(cancelled_by uuid, rms_status rms_status, code text, class text)
RETURNS text
LANGUAGE sql
STABLE
RETURN coalesce(cancelled_by::text, 'live') || ' ' || rms_status::text || ' ' || code || ' ' || class;
