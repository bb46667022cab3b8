-- Which step may follow which. A message that came back, or was withdrawn, stays so.
CREATE OR REPLACE FUNCTION registrar.may_follow(before text, after text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
RETURN after = ANY (
  CASE before
    WHEN 'drafted' THEN ARRAY['drafted', 'approved', 'withdrawn']
    WHEN 'approved' THEN ARRAY['sending', 'sent', 'failed', 'withdrawn']
    WHEN 'sending' THEN ARRAY['sending', 'approved', 'sent', 'failed', 'unknown', 'withdrawn']
    WHEN 'sent' THEN ARRAY['sent', 'delivered', 'failed', 'returned', 'unknown']
    WHEN 'delivered' THEN ARRAY['delivered', 'returned']
    WHEN 'unknown' THEN ARRAY['sent', 'failed', 'returned', 'withdrawn']
    WHEN 'failed' THEN ARRAY['approved', 'withdrawn', 'returned']
    ELSE ARRAY[]::text[]
  END
);
