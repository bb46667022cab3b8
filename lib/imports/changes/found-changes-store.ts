import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { ChangeBecause, RmsChangeKind } from '#lib/base/prisma/enums'
import { UNKNOWN_CODE } from '#lib/counting-rules/facts/terms'
import { staffOf } from '../rows/column.ts'
import { changedCrimes, type Stretch } from '../statements/staged-changes-store.ts'

const { sql } = Prisma

/** A change that an extract shows of a crime, as far as it says. */
export interface FoundChange {
  readonly reference: string
  readonly kind: RmsChangeKind
  readonly fromCode: string
  readonly fromClass: string
  readonly toCode: string
  readonly toClass: string
  readonly outcome: string | null
  readonly at: Date | null
  readonly byId: string | null
  readonly because: ChangeBecause | null
  readonly justification: string | null
}

/** What counts as a change of ours: in the first extract since the product went live, only what was done since. */
export interface Since {
  readonly isFirstSinceLive: boolean
  readonly liveSince: Date
}

const counts = ({ isFirstSinceLive, liveSince }: Since, at: string): Prisma.Sql =>
  sql`(NOT ${isFirstSinceLive}::boolean OR ${Prisma.raw(at)} >= ${liveSince}::timestamptz)`

// Every line of the history that is new here, with the class before it. A rape that was made something else before the
// first extract that has the crime shows in nothing else.
const steps = ({ from, to }: Stretch, since: Since): Prisma.Sql => sql`
  SELECT l.*
  FROM (
    SELECT
      k.reference, k.from_at, k.offence_code, k.count_class, k.changed_by, k.because, k.justification,
      lag(k.offence_code) OVER history AS from_code, lag(k.count_class) OVER history AS from_class
    FROM staging.crime s
    JOIN staging.classification k ON k.reference = s.reference
    WHERE s.position BETWEEN ${from}::int AND ${to}::int
    WINDOW history AS (PARTITION BY k.reference ORDER BY k.from_at, k.place, k.line)
  ) l
  LEFT JOIN reported_crime c ON c.reference = l.reference
  WHERE l.from_code IS NOT NULL
    AND (l.from_code, l.from_class) IS DISTINCT FROM (l.offence_code, l.count_class)
    AND ${counts(since, 'l.from_at')}
    AND NOT EXISTS (
      SELECT
      FROM classification h
      WHERE h.crime_id = c.id
        AND h.from_at = l.from_at
        AND h.offence_code = l.offence_code
        AND h.count_class = l.count_class
    )`

// The class of a crime differs from what it was here, and no line of its history says how.
const UNEXPLAINED = sql`
  SELECT
    n.reference, 'reclassified'::rms_change_kind AS kind, c.offence_code, c.count_class, n.offence_code, n.count_class,
    NULL::text, NULL::timestamptz, NULL::uuid, NULL::change_because, NULL::text
  FROM n
  JOIN reported_crime c ON c.id = n.crime_id
  WHERE n.is_reclassified
    AND NOT EXISTS (
      SELECT
      FROM steps t
      WHERE t.reference = n.reference AND (t.from_code, t.from_class) = (c.offence_code, c.count_class)
    )`

const movedToIncident = (since: Since): Prisma.Sql => sql`
  SELECT
    n.reference, 'moved_to_incident', n.offence_code, n.count_class, ${UNKNOWN_CODE}, 'N100', NULL,
    n.rms_changed_at, n.rms_changed_by, NULL, NULL
  FROM n
  WHERE n.rms_status = 'n100'
    AND n.is_moved
    AND (n.crime_id IS NOT NULL OR ${counts(since, 'n.rms_changed_at')})`

// A crime that names a reported incident which it did not name before.
const cameFromIncident = (since: Since): Prisma.Sql => sql`
  SELECT
    n.reference, 'came_from_incident', ${UNKNOWN_CODE}, i.class, n.offence_code, n.count_class, NULL, NULL, NULL,
    NULL, NULL
  FROM n
  LEFT JOIN reported_crime c ON c.id = n.crime_id,
    LATERAL (
      VALUES
        ('N100', c.n100_reference, n.n100_reference),
        ('N200', c.n200_reference, n.n200_reference),
        ('N300', c.n300_reference, n.n300_reference)
    ) AS i (class, before, now)
  WHERE i.now IS NOT NULL
    AND i.now IS DISTINCT FROM i.before
    AND n.rms_status <> 'n100'
    AND n.count_class <> i.class
    AND ${counts(since, 'n.recorded_at')}`

const outcomes = (since: Since): Prisma.Sql => sql`
  SELECT
    n.reference, 'outcome', n.offence_code, n.count_class, n.offence_code, n.count_class, n.outcome, n.outcome_at,
    n.outcome_by, NULL, NULL
  FROM n
  LEFT JOIN reported_crime c ON c.id = n.crime_id
  WHERE n.outcome IS NOT NULL
    AND n.outcome IS DISTINCT FROM c.outcome
    AND (${counts(since, 'n.outcome_at')})`

/** What a stretch of staged rows shows as changed in the RMS, beside what is known. To be asked before it is merged. */
export const foundChanges = (tx: Tx, of: Stretch, since: Since): Promise<FoundChange[]> =>
  tx.$queryRaw<FoundChange[]>`
    WITH n AS MATERIALIZED (${changedCrimes(of)}),
    steps AS MATERIALIZED (${steps(of, since)}),
    found (
      reference, kind, "fromCode", "fromClass", "toCode", "toClass", outcome, at, "byId", because, justification
    ) AS (
      ${UNEXPLAINED}
      UNION ALL
      SELECT
        t.reference, 'reclassified', t.from_code, t.from_class, t.offence_code, t.count_class, NULL, t.from_at,
        ${Prisma.raw(staffOf('t.changed_by'))}, t.because::change_because, t.justification
      FROM steps t
      UNION ALL
      ${movedToIncident(since)}
      UNION ALL
      ${cameFromIncident(since)}
      UNION ALL
      ${outcomes(since)}
    )
    SELECT
      reference, kind, "fromCode", "fromClass", "toCode", "toClass", outcome, at, "byId"::text, because,
      justification
    FROM found
    ORDER BY reference, at NULLS FIRST`
