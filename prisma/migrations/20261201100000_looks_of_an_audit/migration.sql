-- A sample that is read in several looks, declared before anything is drawn: which look each item is of, and what each look came to.
ALTER TABLE audit ADD COLUMN looks smallint NOT NULL DEFAULT 1;
ALTER TABLE audit ADD CONSTRAINT looks_of_a_sample CHECK (looks BETWEEN 1 AND CASE kind::text WHEN 'sample' THEN 4 ELSE 1 END);

ALTER TABLE drawn_item ADD COLUMN look smallint NOT NULL DEFAULT 1;

CREATE TABLE audit_look (
  id uuid PRIMARY KEY,
  frame_id uuid NOT NULL REFERENCES audit_frame (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  number smallint NOT NULL,
  goes_on text[] NOT NULL,
  closed_by uuid NOT NULL,
  closed_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX audit_look_frame_id_number_key ON audit_look (frame_id, number);
