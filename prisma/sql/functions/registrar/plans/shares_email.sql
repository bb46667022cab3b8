-- Whether two addresses lead to one mailbox.
CREATE OR REPLACE FUNCTION registrar.shares_email(one text, other text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN coalesce(registrar.plain_email(one) = registrar.plain_email(other), false);
