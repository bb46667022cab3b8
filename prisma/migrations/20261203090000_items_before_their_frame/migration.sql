-- The items of a frame are filled in before its hash and its sizes are known, in one transaction with it.
ALTER TABLE frame_item ALTER CONSTRAINT frame_item_frame_id_fkey DEFERRABLE INITIALLY DEFERRED;
