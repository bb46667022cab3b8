-- The roles of those who investigate: as OPERATIONAL_ROLES of lib/base/roles.ts, which a test compares.
CREATE OR REPLACE FUNCTION registrar.operational_roles()
RETURNS role[]
LANGUAGE sql
IMMUTABLE
RETURN '{officer,supervisor}'::role[];
