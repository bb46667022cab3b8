-- What the readings of a drawn item come to; null until every reading that is due has been given. Whoever settles has the last word.
CREATE OR REPLACE FUNCTION registrar.finding_of_item(item uuid)
RETURNS audit_finding
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
  SELECT
    CASE
      WHEN registrar.reading_due(item) IS NULL
        THEN (
          SELECT a.finding
          FROM audit_review a
          WHERE a.item_id = item
          ORDER BY a.stage DESC
          LIMIT 1
        )
    END
$$;
