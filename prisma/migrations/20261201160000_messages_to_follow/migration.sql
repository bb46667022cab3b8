-- The few messages that failed, came back or of which nobody knows, the longest first.
CREATE INDEX messages_to_follow ON message (last_at, id) WHERE state IN ('failed', 'unknown', 'returned');
