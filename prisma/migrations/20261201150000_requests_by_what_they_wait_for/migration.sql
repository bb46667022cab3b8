-- Requests by what they wait for, the longest first: few among all, and indexes that row-level security does not keep a list from.
CREATE INDEX undecided_requests ON cancellation_request (waiting_since, id) WHERE state IN ('submitted', 'stopped');
CREATE INDEX authorised_requests ON cancellation_request (waiting_since, id) WHERE state = 'authorised';
CREATE INDEX returned_requests ON cancellation_request (requester_id, waiting_since, id) WHERE state = 'returned';
