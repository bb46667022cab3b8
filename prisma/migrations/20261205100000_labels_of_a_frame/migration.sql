-- The label by which an item of a frame is drawn: SHA-256 of a salt and its reference, so that a draw can be repeated by somebody
-- who may not see the references. Made when the frame is frozen; older frames have none, and are drawn by their references.
CREATE TABLE frame_label (
  id uuid PRIMARY KEY REFERENCES frame_item (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  frame_id uuid NOT NULL REFERENCES audit_frame (id) ON UPDATE CASCADE ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  salt text NOT NULL,
  label text NOT NULL
);
CREATE UNIQUE INDEX frame_label_frame_id_label_key ON frame_label (frame_id, label);
