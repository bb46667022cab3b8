-- Whether two fields lead to one place. Not known is an answer, and is never taken for another.
CREATE TYPE comparison AS ENUM ('shared', 'apart', 'not_known');

-- Through whom else somebody is informed: for a child who is looked after, or whose parents are or live with a
-- suspect; and for somebody who cannot decide for themselves.
ALTER TYPE informed_through ADD VALUE 'local_authority';
ALTER TYPE informed_through ADD VALUE 'social_worker';
ALTER TYPE informed_through ADD VALUE 'appropriate_adult';

-- What a person was asked of a child, and of somebody who may be unable to decide. What nobody was asked is not
-- known.
ALTER TABLE personal.contact_plan
  ADD COLUMN looked_after answer NOT NULL DEFAULT 'unknown',
  ADD COLUMN parents_with_suspect answer NOT NULL DEFAULT 'unknown',
  ADD COLUMN has_capacity answer NOT NULL DEFAULT 'unknown',
  ADD COLUMN responsible_id uuid,
  ADD COLUMN wishes_id uuid;
