-- The few requests that were ever returned with questions, for the figure of those that never were.
CREATE INDEX decision_returned ON cancellation_decision (request_id) WHERE verdict = 'return';
