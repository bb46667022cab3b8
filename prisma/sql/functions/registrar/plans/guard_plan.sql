-- A plan is made in one’s own name, and changed in two ways only: it is confirmed, once, by a person; or its
-- ways are erased, once nobody needs them.
CREATE OR REPLACE FUNCTION registrar.guard_plan()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = public, pg_temp
AS $$
DECLARE
  plan personal.contact_plan;
  fault text;
  confirmed text[] := '{safe_confirmed_by,confirmed_at,confirmed_how_id}';
  erased text[] := '{phone,email,address,phone_plain,email_plain,address_plain,language,salt,erased_at}';
BEGIN
  SELECT * INTO plan FROM personal.contact_plan WHERE id = NEW.id;
  IF TG_OP = 'INSERT' THEN
    IF NEW.made_by IS DISTINCT FROM registrar.actor()
      OR registrar.is_another_time(NEW.made_at)
    THEN
      PERFORM registrar.refuse('a contact plan in the name of another, or of another time');
    END IF;
    IF NEW.n <> (SELECT count(*) FROM personal.contact_plan p WHERE p.involvement_id = NEW.involvement_id AND p.n <= NEW.n)
      OR NOT EXISTS (SELECT FROM involvement p WHERE p.id = NEW.involvement_id AND p.role = 'victim')
    THEN
      PERFORM registrar.refuse('a contact plan out of its order, or for somebody who is no victim');
    END IF;
    IF NEW.confirmed_at IS NOT NULL THEN
      PERFORM registrar.refuse('a contact plan is confirmed after it was made, by an act of its own');
    END IF;
    RETURN NULL;
  END IF;
  IF OLD.erased_at IS NOT NULL THEN
    PERFORM registrar.refuse('a contact plan whose ways were erased is never changed');
  END IF;
  IF NEW.erased_at IS NOT NULL THEN
    IF to_jsonb(NEW) - erased <> to_jsonb(OLD) - erased
      OR NEW.salt = OLD.salt
      OR registrar.is_another_time(NEW.erased_at)
    THEN
      PERFORM registrar.refuse(
        'the ways in a contact plan are erased, with their salt, and nothing else of it is changed'
      );
    END IF;
    IF registrar.plan_wanted(NEW.involvement_id, registrar.now()) THEN
      PERFORM registrar.refuse('the ways to a victim are kept while anything about them is open');
    END IF;
    RETURN NULL;
  END IF;
  IF OLD.confirmed_at IS NOT NULL
    OR to_jsonb(NEW) - confirmed <> to_jsonb(OLD) - confirmed
    OR plan.safe_confirmed_by IS DISTINCT FROM registrar.actor()
    OR registrar.is_another_time(plan.confirmed_at)
  THEN
    PERFORM registrar.refuse('a contact plan is confirmed once, now, and in one''s own name');
  END IF;
  IF EXISTS (SELECT FROM personal.contact_plan p WHERE p.involvement_id = plan.involvement_id AND p.n > plan.n) THEN
    PERFORM registrar.refuse('a contact plan that is not the last');
  END IF;
  SELECT f.words INTO fault FROM registrar.plan_faults(plan.id) f LIMIT 1;
  IF fault IS NOT NULL THEN
    PERFORM registrar.refuse(fault);
  END IF;
  RETURN NULL;
END
$$;
