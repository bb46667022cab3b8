-- What the registrar publishes: frozen and hashed. Readers from outside read nothing else.
CREATE TYPE publication_kind AS ENUM ('report', 'extract', 'panel');

CREATE TABLE publication (
  id uuid PRIMARY KEY,
  number integer NOT NULL UNIQUE,
  kind publication_kind NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  edition smallint NOT NULL,
  of_id uuid REFERENCES publication (id),
  content text NOT NULL,
  content_hash text NOT NULL,
  basis_id uuid NOT NULL,
  protection_id uuid NOT NULL UNIQUE,
  why_id uuid,
  approval_id uuid,
  approved_on date,
  published_by uuid NOT NULL,
  published_at timestamptz(3) NOT NULL,
  UNIQUE (kind, from_day, to_day, edition)
);
CREATE INDEX publication_of_id_idx ON publication (of_id);
