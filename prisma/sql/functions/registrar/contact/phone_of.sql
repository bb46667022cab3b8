-- A number in full with its country, as digits, from the digits of one number as typed; null where they are not
-- a whole number. Without a country it is British.
CREATE OR REPLACE FUNCTION registrar.phone_of(digits text, has_plus boolean)
RETURNS text
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN CASE
  WHEN regexp_replace(digits, '^(00)?440*', '') ~ '^(7\d{9}|[12]\d{8,9}|[389]\d{9}|5[56]\d{8}|80\d{7}|8001111)$'
    AND (digits ~ '^(00)?44' OR has_plus IS NOT TRUE)
    AND digits ~ '^(00)?44'
  THEN '44' || regexp_replace(digits, '^(00)?440*', '')
  WHEN digits ~ '^00[1-9]\d{6,14}$' THEN substring(digits FROM 3)
  WHEN has_plus THEN substring(digits FROM '^[1-9]\d{6,14}$')
  ELSE '44' || substring(digits FROM '^0?(7\d{9}|[12]\d{8,9}|[389]\d{9}|5[56]\d{8}|80\d{7}|8001111)$')
END;
