-- Where the usual way to a victim leads nowhere, others are tried: the registrar sees which were, and which are still open.
ALTER TABLE notification_attempt ADD COLUMN other_way text;
ALTER TABLE notification_attempt ADD CONSTRAINT a_known_other_way CHECK (other_way IN ('adviser', 'social worker', 'safe address', 'another officer'));
