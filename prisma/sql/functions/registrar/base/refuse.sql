-- Every guard refuses through here, so that the product knows a refusal by its code and shows its words.
CREATE OR REPLACE FUNCTION registrar.refuse(why text)
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION '%', why USING ERRCODE = 'RG010';
END
$$;
