-- Who is asking in this transaction, as the product's door has set it.
CREATE OR REPLACE FUNCTION registrar.actor()
RETURNS uuid
LANGUAGE sql
STABLE
RETURN nullif(current_setting('registrar.actor', true), '')::uuid;
