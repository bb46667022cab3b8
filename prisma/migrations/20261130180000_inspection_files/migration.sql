-- A file of what inspectors found in this force, as the registrar uploaded it. The last one is shown; earlier ones stay.
CREATE TABLE inspection_file (
  id uuid PRIMARY KEY,
  contents_id uuid NOT NULL UNIQUE,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE INDEX inspection_file_at_idx ON inspection_file (at);
