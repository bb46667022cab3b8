import type { Tx } from '#lib/base/database'
import type { FileName } from './rows/columns.ts'
import type { RejectedField, Tallies, UnlistedOffence } from './model.ts'

export interface ExtractLine {
  readonly id: string
  readonly takenAt: Date
  readonly startedAt: Date
  readonly finishedAt: Date | null
  /** Known once it is in whole. */
  readonly tallies: Tallies | null
  readonly cancelledBefore: number
}

const lineOf = (row: {
  id: string
  takenAt: Date
  startedAt: Date
  finishedAt: Date | null
  counts: unknown
}): ExtractLine => {
  const counts = row.counts as Tallies & { cancelledBefore?: number }
  const { id, takenAt, startedAt, finishedAt } = row
  return {
    id,
    takenAt,
    startedAt,
    finishedAt,
    tallies: finishedAt && counts,
    cancelledBefore: counts.cancelledBefore ?? 0,
  }
}

/** Extracts, the last begun first, after one if given. */
export async function extractLines(
  tx: Tx,
  after: { startedAt: Date; id: string } | undefined,
  rows: number,
): Promise<ExtractLine[]> {
  const found = await tx.extract.findMany({
    where: after && {
      OR: [{ startedAt: { lt: after.startedAt } }, { startedAt: after.startedAt, id: { lt: after.id } }],
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: rows,
  })
  return found.map(lineOf)
}

export async function extractRow(tx: Tx, id: string): Promise<ExtractLine | undefined> {
  const row = await tx.extract.findUnique({ where: { id } })
  return row ? lineOf(row) : undefined
}

export interface RejectLine extends RejectedField {
  readonly id: string
  readonly source: string
}

/** Faults of an extract in one file or all, in their order, after one if given. */
export async function rejectLines(
  tx: Tx,
  extractId: string,
  of: { file?: FileName; after?: string },
  rows: number,
): Promise<RejectLine[]> {
  const found = await tx.reject.findMany({
    where: { extractId, file: of.file, id: of.after === undefined ? undefined : { gt: BigInt(of.after) } },
    orderBy: { id: 'asc' },
    take: rows,
  })
  return found.map(({ id, file, line, column, value, reason, source }) => ({
    id: String(id),
    file: file as FileName,
    line,
    column,
    value,
    reason,
    source,
  }))
}

/** Offences of crimes here that are not in the list, the commonest first, each with a few of its crimes. */
export async function unlistedOffences(tx: Tx): Promise<(UnlistedOffence & { crimeIds: string[] })[]> {
  return tx.$queryRaw<(UnlistedOffence & { crimeIds: string[] })[]>`
    SELECT
      offence_code AS code, count_class AS "countClass", count(*)::int AS crimes,
      (array_agg(id::text ORDER BY recorded_at DESC))[1:5] AS "crimeIds"
    FROM reported_crime
    WHERE NOT listed
    GROUP BY 1, 2
    ORDER BY 3 DESC, 1, 2
    LIMIT 50`
}
