import type { Tx } from '#lib/base/database'
import type { AuditFinding } from '#lib/base/prisma/enums'
import type { ReadTwice } from '#lib/statistics/estimates/read-twice'
import type { TwoReaders } from '#lib/statistics/agreement/two-readers'

/** How many drawn items of a frame came to what, by stratum, once every reading that was due was given. */
export const settledOf = (
  tx: Tx,
  frameId: string,
): Promise<{ stratum: string; finding: AuditFinding; isReadOnce: boolean; count: number }[]> => tx.$queryRaw`
  SELECT stratum, finding, is_read_once AS "isReadOnce", count(*)::int AS count
  FROM (
    SELECT
      i.stratum,
      registrar.finding_of_item(i.id) AS finding,
      NOT d.read_twice AND EXISTS (
        SELECT FROM audit_review a WHERE a.item_id = i.id AND a.stage = 'first' AND a.finding = 'correct'
      ) AS is_read_once
    FROM drawn_item d
    JOIN frame_item i ON i.id = d.id
    WHERE d.frame_id = ${frameId}::uuid
  ) AS read
  WHERE finding IS NOT NULL
  GROUP BY stratum, finding, is_read_once`

/** Of what a first reader found right and chance had read twice: how many, and how many of these came out wrong. */
export async function readAgainOf(tx: Tx, frameId: string): Promise<ReadTwice> {
  const [row] = await tx.$queryRaw<ReadTwice[]>`
    SELECT
      count(*)::int AS "of",
      count(*) FILTER (WHERE registrar.finding_of_item(d.id) = 'wrong')::int AS overturned
    FROM drawn_item d
    JOIN audit_review a ON a.item_id = d.id AND a.stage = 'first' AND a.finding = 'correct'
    WHERE d.frame_id = ${frameId}::uuid
      AND d.read_twice
      AND registrar.finding_of_item(d.id) IS NOT NULL`
  return row ?? { of: 0, overturned: 0 }
}

/** How the two readers of what chance had read twice agree; those of which either could not tell are counted apart. */
export async function twoReadersOf(tx: Tx, frameId: string): Promise<TwoReaders & { readonly cannotTell: number }> {
  const [row] = await tx.$queryRaw<(TwoReaders & { cannotTell: number })[]>`
    SELECT
      count(*) FILTER (WHERE a.finding = 'correct' AND b.finding = 'correct')::int AS "bothRight",
      count(*) FILTER (WHERE a.finding = 'correct' AND b.finding = 'wrong')::int AS "firstOnlyRight",
      count(*) FILTER (WHERE a.finding = 'wrong' AND b.finding = 'correct')::int AS "secondOnlyRight",
      count(*) FILTER (WHERE a.finding = 'wrong' AND b.finding = 'wrong')::int AS "bothWrong",
      count(*) FILTER (WHERE 'cannot_tell' IN (a.finding, b.finding))::int AS "cannotTell"
    FROM drawn_item d
    JOIN audit_review a ON a.item_id = d.id AND a.stage = 'first'
    JOIN audit_review b ON b.item_id = d.id AND b.stage = 'second'
    WHERE d.frame_id = ${frameId}::uuid AND d.read_twice`
  return row ?? { bothRight: 0, firstOnlyRight: 0, secondOnlyRight: 0, bothWrong: 0, cannotTell: 0 }
}

/** How far the readings of a frame have come. */
export interface Progress {
  readonly drawn: number
  readonly readFirst: number
  /** So many wait for a second reading, and so many to be settled. */
  readonly toReadAgain: number
  readonly toSettle: number
  readonly settled: number
}

/** The progress of each frame that was drawn and not given up, by the audit. */
export async function progressByAudit(tx: Tx): Promise<ReadonlyMap<string, Progress>> {
  const rows = await tx.$queryRaw<(Progress & { auditId: string })[]>`
    SELECT
      f.audit_id::text AS "auditId",
      count(*)::int AS drawn,
      count(a.id)::int AS "readFirst",
      count(*) FILTER (WHERE a.id IS NOT NULL AND b.id IS NULL AND (d.read_twice OR a.finding <> 'correct'))::int
        AS "toReadAgain",
      count(*) FILTER (WHERE a.finding <> b.finding AND c.id IS NULL)::int AS "toSettle",
      count(*) FILTER (
        WHERE (a.finding = 'correct' AND NOT d.read_twice) OR a.finding = b.finding OR c.id IS NOT NULL
      )::int AS settled
    FROM audit_frame f
    JOIN drawn_item d ON d.frame_id = f.id
    LEFT JOIN audit_review a ON a.item_id = d.id AND a.stage = 'first'
    LEFT JOIN audit_review b ON b.item_id = d.id AND b.stage = 'second'
    LEFT JOIN audit_review c ON c.item_id = d.id AND c.stage = 'settling'
    WHERE f.abandoned_at IS NULL
    GROUP BY f.audit_id`
  return new Map(rows.map(({ auditId, ...progress }) => [auditId, progress]))
}
