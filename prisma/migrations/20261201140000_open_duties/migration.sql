-- Victims still to be informed, the longest due first: an index that row-level security does not keep a list from.
CREATE INDEX open_duties ON duty_to_inform (due_on, id) WHERE state = 'open';
