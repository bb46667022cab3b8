-- The row in force today: of the latest list that had begun and holds the pair, else of the first that will.
CREATE OR REPLACE VIEW public.offence AS
SELECT DISTINCT ON (code, count_class) code, count_class, "group", basis, reserved, c5_eligible
FROM listed_offence
ORDER BY code, count_class, from_day > registrar.today(), abs(from_day - registrar.today());
