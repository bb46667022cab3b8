-- A request under way; at most one is open on a crime. As OPEN_STATES of lib/cancellations/stores/model.ts, which
-- a test compares.
CREATE OR REPLACE FUNCTION registrar.open_states()
RETURNS request_state[]
LANGUAGE sql
IMMUTABLE
RETURN '{submitted,returned,authorised,stopped}'::request_state[];
