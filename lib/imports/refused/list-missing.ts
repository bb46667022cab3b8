import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { countOnce } from '../kept/count-once.ts'
import * as store from './missing-store.ts'
import { type AnsweredRow, answeredRows, countWithoutCrime, type WaitingRow, waitingRows } from './name-crime-store.ts'

export type { AlikePair, MissingFigures, MissingLine } from './missing-store.ts'
export type { AnsweredRow, WaitingRow } from './name-crime-store.ts'

const PAGE = 25
const MOST_UNNAMED = 100

/**
 * How many crimes are incomplete, because a row about them could not be imported, and how many rows the registrar has
 * entered by hand. A count over all units, the same for everybody who may ask; what it was when it was last counted, where
 * nothing has been brought or entered since.
 */
export async function incompleteFigures(permit: Permit<'rms.see' | 'report.follow'>): Promise<store.MissingFigures> {
  const { crimes, rows, nameless, unnamed, alike, entered } = await missingCount(permit)
  return { crimes, rows, nameless, unnamed, alike, entered }
}

const missingCount = (permit: Permit<'rms.see' | 'report.follow'>) => countOnce(permit, 'missing', store.countMissing)

export interface MissingPage {
  readonly lines: readonly store.MissingLine[]
  readonly next: store.MissingLine | undefined
  /** Crimes that may be the same, because their references are alike. */
  readonly alike: readonly store.AlikePair[]
  /** Rows that name no crime and wait for the registrar: at most 100, the longest missing first. */
  readonly waiting: readonly WaitingRow[]
  /** Rows that name no crime and are still missing, of which the registrar has said whose they are: at most 100, the last first. */
  readonly answered: readonly AnsweredRow[]
}

/** How many rows of extracts name no crime and wait for the registrar, so that any crime may lack a victim or a suspect. */
export const countRowsWithoutCrime = (
  permit: Permit<'crime.see' | 'request.decide' | 'cancellation.confirm'>,
): Promise<number> => readAs(permit, (tx) => countWithoutCrime(tx))

/** The rows that are missing, each beside the crime it makes incomplete, the longest missing first, 25 a page. */
export async function listMissing(
  permit: Permit<'rms.see'>,
  after?: { readonly sort: string; readonly id: string },
): Promise<MissingPage> {
  const { pairs } = await missingCount(permit)
  const { found, alike, waiting, answered } = await readAs(permit, async (tx) => ({
    found: await store.missingLines(tx, after, PAGE + 1),
    alike: await store.alikePairs(tx, pairs),
    waiting: await waitingRows(tx, MOST_UNNAMED),
    answered: await answeredRows(tx, MOST_UNNAMED),
  }))
  const { lines, next } = pageOfRows(found)
  const named = lines.flatMap(({ crimeId }) => (crimeId === null ? [] : [crimeId]))
  const ofPairs = alike.flatMap(({ crimeId, otherId }) => [crimeId, otherId])
  const ofAnswers = answered.flatMap(({ crimeId }) => (crimeId === null ? [] : [crimeId]))
  await recordAccess(permit, { subjects: [...new Set([...named, ...ofPairs, ...ofAnswers])] })
  return { lines, alike, waiting, answered, next }
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
