-- Whether a value is one that a setting of this name may have: as the forms let the registrar enter it. Days that are no number, or
-- are not there, would let everything be due on any day.
CREATE OR REPLACE FUNCTION registrar.is_setting(name text, value jsonb, reason_id uuid)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
SET search_path = public, pg_temp
AS $$
  SELECT coalesce(
    CASE
      WHEN is_setting.name IN ('informing-days', 'days-to-answer-a-review') THEN
        registrar.is_count(value->'ordinary', 20)
        AND registrar.is_count(value->'enhanced', (value->>'ordinary')::integer)
        AND value = jsonb_build_object('ordinary', value->'ordinary', 'enhanced', value->'enhanced')
      WHEN is_setting.name IN ('days-to-answer-a-letter', 'days-to-decide-late-change', 'days-until-quiet') THEN
        registrar.is_count(value, 40)
      WHEN is_setting.name = 'refresher-training' THEN
        registrar.is_count(value->'months', 120) AND value = jsonb_build_object('months', value->'months')
      WHEN is_setting.name = 'wider-cannot-tell' THEN
        value IN (jsonb_build_object('answerId', NULL), jsonb_build_object('answerId', is_setting.reason_id))
    END,
    false
  )
$$;
