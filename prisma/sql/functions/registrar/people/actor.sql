-- Who is asking in this transaction, as the product has set it at the beginning.
CREATE OR REPLACE FUNCTION registrar.actor()
RETURNS uuid
LANGUAGE sql
STABLE
RETURN nullif(current_setting('registrar.actor', true), '')::uuid;
