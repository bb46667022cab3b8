-- What is drawn comes with the second number of its seed, whole, and is what the seed draws.
CREATE OR REPLACE FUNCTION registrar.guard_drawn_item()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  frame uuid;
BEGIN
  FOR frame IN SELECT DISTINCT c.frame_id FROM changed c LOOP
    IF EXISTS (
      SELECT
      FROM (SELECT d.* FROM drawn_item d WHERE d.frame_id = frame) AS held
      FULL JOIN registrar.draw_in_looks(frame) AS due
        ON due.item_id = held.id AND due.place = held.place AND due.read_twice = held.read_twice AND due.look = held.look
      WHERE held.id IS NULL OR due.item_id IS NULL
    )
    THEN
      PERFORM registrar.refuse('what is drawn is what the seed draws, and all of it');
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;
