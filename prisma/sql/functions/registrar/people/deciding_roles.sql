-- The roles by which somebody decides, the strongest first: as DECIDING_ROLES of lib/base/roles.ts, which a test
-- compares.
CREATE OR REPLACE FUNCTION registrar.deciding_roles()
RETURNS role[]
LANGUAGE sql
IMMUTABLE
RETURN '{fcr,deputy,ddm,chief}'::role[];
