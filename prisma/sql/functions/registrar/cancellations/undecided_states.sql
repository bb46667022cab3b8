-- A request that waits for a decision. As UNDECIDED_STATES of lib/cancellations/stores/model.ts, which a test
-- compares.
CREATE OR REPLACE FUNCTION registrar.undecided_states()
RETURNS request_state[]
LANGUAGE sql
IMMUTABLE
RETURN '{submitted,stopped}'::request_state[];
