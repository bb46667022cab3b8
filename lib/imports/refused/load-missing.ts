import type { Permit } from '#lib/base/permit'
import { isId } from '#lib/base/ids'
import { loadCrime } from '#lib/cancellations/load/load-crime'
import type { RequestedCrime } from '#lib/cancellations/load/request-view'
import { type MissingRow, missingRow } from './refused-store.ts'

/** A crime, and the row of it that is missing; undefined once it is not. */
export interface MissingView {
  readonly crime: RequestedCrime
  readonly row: MissingRow | undefined
}

/** One row that a crime lacks, for the registrar to enter what it says. Undefined where there is no such crime. */
export async function loadMissing(
  permit: Permit<'row.enter'>,
  crimeId: string,
  rowId: string,
): Promise<MissingView | undefined> {
  if (!isId(rowId)) return undefined
  return loadCrime(permit, crimeId, async (tx, crime) => ({ crime, row: await missingRow(tx, crimeId, rowId) }))
}
