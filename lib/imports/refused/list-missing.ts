import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { countOnce } from '../kept/count-once.ts'
import * as store from './missing-store.ts'

export type { AlikePair, MissingFigures, MissingLine } from './missing-store.ts'

const PAGE = 25

/**
 * How many crimes are incomplete, because a row about them could not be imported, and how many rows the registrar has
 * entered by hand. A count over all units, the same for everybody who may ask; what it was when it was last counted, where
 * nothing has been brought or entered since.
 */
export async function incompleteFigures(permit: Permit<'rms.see' | 'report.read'>): Promise<store.MissingFigures> {
  const { crimes, rows, nameless, unnamed, alike, entered } = await missingCount(permit)
  return { crimes, rows, nameless, unnamed, alike, entered }
}

const missingCount = (permit: Permit<'rms.see' | 'report.read'>) => countOnce(permit, 'missing', store.countMissing)

export interface MissingPage {
  readonly lines: readonly store.MissingLine[]
  readonly next: store.MissingLine | undefined
  /** Crimes that may be the same, because their references are alike. */
  readonly alike: readonly store.AlikePair[]
}

/** The rows that are missing, each beside the crime it makes incomplete, the longest missing first, 25 a page. */
export async function listMissing(
  permit: Permit<'rms.see'>,
  after?: { readonly sort: string; readonly id: string },
): Promise<MissingPage> {
  const { pairs } = await missingCount(permit)
  const { found, alike } = await readAs(permit, async (tx) => ({
    found: await store.missingLines(tx, after, PAGE + 1),
    alike: await store.alikePairs(tx, pairs),
  }))
  const { lines, next } = pageOfRows(found)
  const named = lines.flatMap(({ crimeId }) => (crimeId === null ? [] : [crimeId]))
  const ofPairs = alike.flatMap(({ crimeId, otherId }) => [crimeId, otherId])
  await recordAccess(permit, { subjects: [...new Set([...named, ...ofPairs])] })
  return { lines, alike, next }
}

/** The lines of a page of rows: a row that names several crimes stays together. */
function pageOfRows(found: readonly store.MissingLine[]): Pick<MissingPage, 'lines' | 'next'> {
  const shown = new Set([...new Set(found.map(({ rowId }) => rowId))].slice(0, PAGE))
  const ofPage = found.filter(({ rowId }) => shown.has(rowId))
  return {
    lines: ofPage.filter(({ isShown }) => isShown),
    next: ofPage.length < found.length ? ofPage.at(-1) : undefined,
  }
}
