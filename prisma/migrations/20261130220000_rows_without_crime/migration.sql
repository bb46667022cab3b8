-- A row that names no crime: nobody can say whose it is until the registrar has found out. Null is no crime held here.
CREATE TABLE refused_row_crime (
  id uuid PRIMARY KEY,
  refused_row_id uuid NOT NULL REFERENCES personal.refused_row (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  crime_id uuid REFERENCES reported_crime (id) ON UPDATE CASCADE ON DELETE RESTRICT,
  by_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  reason_id uuid NOT NULL
);
CREATE UNIQUE INDEX refused_row_crime_refused_row_id_key ON refused_row_crime (refused_row_id);
CREATE INDEX refused_row_crime_crime_id_idx ON refused_row_crime (crime_id);
