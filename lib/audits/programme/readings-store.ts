import type { Tx } from '#lib/base/database'
import type { AuditFinding } from '#lib/base/prisma/enums'
import type { ReadTwice } from '#lib/statistics/estimates/read-twice'
import type { TwoReaders } from '#lib/statistics/agreement/two-readers'

/** So many drawn items of a stratum and a look came to this, once every reading that was due was given. */
export interface SettledRow {
  readonly stratum: string
  readonly look: number
  readonly finding: AuditFinding
  /** Found right by one reading alone. */
  readonly isReadOnce: boolean
  readonly count: number
}

/** How many drawn items of a frame came to what, by stratum and look. */
export const settledOf = (tx: Tx, frameId: string): Promise<SettledRow[]> => tx.$queryRaw<SettledRow[]>`
  SELECT
    stratum, look, finding, NOT read_twice AND first_finding = 'correct' AS "isReadOnce", count(*)::int AS count
  FROM drawn_reading
  WHERE frame_id = ${frameId}::uuid AND finding IS NOT NULL
  GROUP BY 1, 2, 3, 4`

/** Crimes that are linked, read for one look of one stratum: what was found in them, once every reading that was due was given. */
export interface LinkedRow {
  readonly stratum: string
  readonly clusterId: string
  readonly look: number
  readonly wrong: number
  readonly cannotTell: number
  readonly of: number
}

/** The linked crimes of a frame of which more than one was read in a stratum. */
export const linkedOf = (tx: Tx, frameId: string): Promise<LinkedRow[]> => tx.$queryRaw<LinkedRow[]>`
  SELECT
    r.stratum, r.cluster_id::text AS "clusterId", r.look, count(*) FILTER (WHERE r.finding = 'wrong')::int AS wrong,
    count(*) FILTER (WHERE r.finding = 'cannot_tell')::int AS "cannotTell", count(*)::int AS "of"
  FROM (
    SELECT d.*, i.cluster_id, count(*) OVER (PARTITION BY d.stratum, i.cluster_id) AS together
    FROM drawn_reading d
    JOIN frame_item i ON i.id = d.id
    WHERE d.frame_id = ${frameId}::uuid AND d.finding IS NOT NULL
  ) r
  WHERE r.together > 1
  GROUP BY 1, 2, 3`

/** Of what a first reader found right in a look and chance had read twice: how many, and how many of these came out wrong. */
export interface AgainRow extends ReadTwice {
  readonly look: number
}

export const againOf = (tx: Tx, frameId: string): Promise<AgainRow[]> => tx.$queryRaw<AgainRow[]>`
  SELECT look, count(*)::int AS "of", count(*) FILTER (WHERE finding = 'wrong')::int AS overturned
  FROM drawn_reading
  WHERE frame_id = ${frameId}::uuid AND read_twice AND first_finding = 'correct' AND finding IS NOT NULL
  GROUP BY look`

/** A look whose readings were all given, with the strata that the plan reads on. */
export interface ClosedLook {
  readonly number: number
  readonly goesOn: readonly string[]
}

/** The looks of a frame that were closed, in their order. */
export const closedLooksOf = (tx: Tx, frameId: string): Promise<ClosedLook[]> =>
  tx.auditLook.findMany({ where: { frameId }, orderBy: { number: 'asc' }, select: { number: true, goesOn: true } })

/** Of how many drawn items a reading is due now: none of a look that is not open. */
export async function leftOf(tx: Tx, frameId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ left: number }[]>`
    SELECT count(*)::int AS left FROM drawn_reading WHERE frame_id = ${frameId}::uuid AND due IS NOT NULL`
  return row?.left ?? 0
}

/** Of how many that chance had read twice a reading is still due: until then nobody knows what they will overturn. */
export async function chanceLeftOf(tx: Tx, frameId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ left: number }[]>`
    SELECT count(*)::int AS left
    FROM drawn_reading
    WHERE frame_id = ${frameId}::uuid AND read_twice AND due IS NOT NULL`
  return row?.left ?? 0
}

/** How the two readers of what chance had read twice agree; those of which either could not tell are counted apart. */
export async function twoReadersOf(tx: Tx, frameId: string): Promise<TwoReaders & { readonly cannotTell: number }> {
  const [row] = await tx.$queryRaw<(TwoReaders & { cannotTell: number })[]>`
    SELECT
      count(*) FILTER (WHERE first_finding = 'correct' AND second_finding = 'correct')::int AS "bothRight",
      count(*) FILTER (WHERE first_finding = 'correct' AND second_finding = 'wrong')::int AS "firstOnlyRight",
      count(*) FILTER (WHERE first_finding = 'wrong' AND second_finding = 'correct')::int AS "secondOnlyRight",
      count(*) FILTER (WHERE first_finding = 'wrong' AND second_finding = 'wrong')::int AS "bothWrong",
      count(*) FILTER (WHERE 'cannot_tell' IN (first_finding, second_finding))::int AS "cannotTell"
    FROM drawn_reading
    WHERE frame_id = ${frameId}::uuid AND read_twice AND second_finding IS NOT NULL`
  return row ?? { bothRight: 0, firstOnlyRight: 0, secondOnlyRight: 0, bothWrong: 0, cannotTell: 0 }
}

/** How far the readings of a frame have come: how many have all that were due; null for a reader before the last. */
export interface Progress {
  readonly drawn: number
  readonly settled: number | null
}

/** The progress of each frame that was drawn and not given up, by the audit. */
export async function progressByAudit(tx: Tx): Promise<ReadonlyMap<string, Progress>> {
  const rows = await tx.$queryRaw<(Progress & { auditId: string })[]>`
    SELECT audit_id::text AS "auditId", drawn, settled FROM registrar.audit_progress()`
  return new Map(rows.map(({ auditId, ...progress }) => [auditId, progress]))
}
