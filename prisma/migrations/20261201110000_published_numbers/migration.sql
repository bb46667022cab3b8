-- The day on which a number from outside the force was published: not before its frame was frozen. Numbers given before this are left as they are.
ALTER TABLE seed_number ADD COLUMN published_on date;
ALTER TABLE seed_number ADD CONSTRAINT published_somewhere CHECK (published_on IS NULL OR source_id IS NOT NULL);
