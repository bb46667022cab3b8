-- Whether two fields lead to one place. Not known is an answer, and is never taken for another.
CREATE TYPE comparison AS ENUM ('shared', 'apart', 'not_known');
