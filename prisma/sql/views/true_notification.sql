-- The notifications that still count.
CREATE OR REPLACE VIEW public.true_notification
WITH (security_invoker = true) AS
SELECT t.* FROM victim_notification t WHERE NOT EXISTS (SELECT FROM notification_correction c WHERE c.notification_id = t.id);
