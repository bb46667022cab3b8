import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { recordAccess } from '#lib/people/record-access'
import type { AuditDetails } from '../programme/load-audit.ts'
import { lastPlace, type ReadingRow, readingsAfter } from './readings-store.ts'

const CASES = 25

/** A reading with its reasons, as the reader wrote them. */
export interface Reading extends ReadingRow {
  readonly reason: string
}

/**
 * Every reading of what an audit drew, 25 cases at a time in the order of the tickets, for an inspector, who is told who read
 * and why. The reasons are read inside each case alone. `next` is the place of the last case, where there are more.
 */
export async function listReadings(
  permit: Permit<'reading.see'>,
  { frames }: Pick<AuditDetails, 'frames'>,
  after: number,
): Promise<{ readonly readings: readonly Reading[]; readonly next: number | undefined }> {
  const frame = frames.find(({ abandoned }) => abandoned === null)
  if (!frame) return { readings: [], next: undefined }
  const { rows, last } = await readAs(permit, async (tx) => ({
    rows: await readingsAfter(tx, frame.id, after, CASES),
    last: await lastPlace(tx, frame.id),
  }))
  await recordAccess(permit, { subjects: [...new Set(rows.map(({ crimeId }) => crimeId))] })
  const readings: Reading[] = []
  for (const [crimeId, ofCase] of Map.groupBy(rows, (row) => row.crimeId)) {
    const ids = ofCase.map(({ reasonId }) => reasonId)
    const texts = await readAs(permit, (tx) => wordsOf(tx, ids), { caseOf: crimeId })
    readings.push(...ofCase.map((row) => ({ ...row, reason: texts.get(row.reasonId) ?? '' })))
  }
  return { readings, next: after + CASES < last ? after + CASES : undefined }
}
