-- The roles that are shown every crime of the force.
CREATE OR REPLACE FUNCTION registrar.sees_all()
RETURNS boolean
LANGUAGE sql
STABLE
RETURN registrar.holds('fcr', 'deputy', 'registrar_staff', 'ddm', 'crime_bureau', 'chief', 'standards', 'inspector');
