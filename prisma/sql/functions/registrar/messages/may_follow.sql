-- Which step may follow which. A message that came back, or was withdrawn, stays so.
CREATE OR REPLACE FUNCTION registrar.may_follow(before message_state, after message_state)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
RETURN after = ANY (
  CASE before
    WHEN 'drafted' THEN '{drafted,approved,withdrawn}'::message_state[]
    WHEN 'approved' THEN '{sending,sent,failed,withdrawn}'
    WHEN 'sending' THEN '{sending,approved,sent,failed,unknown,withdrawn}'
    WHEN 'sent' THEN '{sent,delivered,failed,returned,unknown}'
    WHEN 'delivered' THEN '{delivered,returned}'
    WHEN 'unknown' THEN '{sent,failed,returned,withdrawn}'
    WHEN 'failed' THEN '{approved,withdrawn,returned}'
    ELSE '{}'
  END
);
