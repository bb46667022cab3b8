-- Open requests in the order of the list: few among all, and an index that row-level security does not keep the list from.
CREATE INDEX open_requests_in_order ON cancellation_request (seriousness, waiting_since, id)
  WHERE state IN ('submitted', 'returned', 'authorised', 'stopped');
