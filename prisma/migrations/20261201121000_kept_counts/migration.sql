-- What a kept figure counted, a row for each month, group and part: a figure reads the months it is of and no others.
CREATE TABLE kept_count (
  name text NOT NULL,
  month text NOT NULL,
  key text NOT NULL,
  part text NOT NULL,
  as_of bigint NOT NULL,
  cases integer NOT NULL,
  hits integer NOT NULL,
  PRIMARY KEY (name, month, key, part)
);

-- Kept as one text until now: counted again at the next look.
DELETE FROM kept_figure WHERE value ? 'counts';
