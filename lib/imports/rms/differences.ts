import { readUnscoped, readAs } from '#lib/base/database'
import { A_DAY_MS, addDays, dayOf, londonMidnight } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { addWorkingDays } from '#lib/base/working-days'
import { recordAccess } from '#lib/people/record-access'
import { DIFFERENCE_KINDS, type DifferenceKind, type Figure } from '../model.ts'
import * as store from './differences-store.ts'
import { newestExtract, type NewestExtract } from './rms-store.ts'

const FRESH_MS = 7 * A_DAY_MS
const DAYS_SHOWN = 365
const PAGE = 25

/** How the RMS stood, by the newest extract. Not fresh: it was taken more than seven days ago, or there is none. */
export interface AsOf {
  readonly takenAt: Date | null
  readonly isFresh: boolean
  /** Crimes of that extract that could not be imported: what they hide is not in any figure. */
  readonly rejectedCrimes: number
}

export interface DifferenceFigures {
  readonly asOf: AsOf
  readonly figures: Readonly<Record<DifferenceKind, { readonly all: Figure; readonly rape: Figure }>>
}

const NOT_KNOWN = Object.fromEntries(
  DIFFERENCE_KINDS.map((kind) => [kind, { all: 'not known', rape: 'not known' }]),
) as DifferenceFigures['figures']

/**
 * How many crimes differ between the RMS and here, by kind. Without an extract of the last seven days: not known. It is a
 * count over all units, the same for everybody who may ask, also for readers of the report who are shown no crime.
 */
export const differenceFigures = (permit: Permit<'rms.see' | 'report.follow'>): Promise<DifferenceFigures> =>
  readUnscoped(permit, async (tx) => {
    const newest = await newestExtract(tx)
    const isKnown = newest !== undefined && asOf(newest).isFresh
    return { asOf: asOf(newest), figures: isKnown ? await store.differenceCounts(tx, bounds(newest)) : NOT_KNOWN }
  })

export interface DifferencePage {
  readonly asOf: AsOf
  readonly lines: readonly store.DifferenceLine[]
  readonly next: store.DifferencePlace | undefined
}

/**
 * The crimes that differ in one way, rape first and then the longest standing first, 25 a page. Which crimes were shown
 * is noted before they are. Empty where nothing can be known; `asOf` says so.
 */
export async function differences(
  permit: Permit<'rms.see'>,
  kind: DifferenceKind,
  after?: store.DifferencePlace,
): Promise<DifferencePage> {
  const page = await readAs(permit, async (tx) => {
    const newest = await newestExtract(tx)
    const isKnown = newest !== undefined && asOf(newest).isFresh
    return {
      asOf: asOf(newest),
      lines: isKnown ? await store.differenceLines(tx, { kind, ...bounds(newest) }, after, PAGE + 1) : [],
    }
  })
  const lines = page.lines.slice(0, PAGE)
  const last = page.lines.length > PAGE ? lines.at(-1) : undefined
  await recordAccess(permit, { subjects: lines.map((line) => line.crimeId) })
  return { asOf: page.asOf, lines, next: last && { isRape: last.isRape, at: last.at, id: last.crimeId } }
}

const asOf = (newest: NewestExtract | undefined): AsOf => ({
  takenAt: newest?.takenAt ?? null,
  isFresh: newest !== undefined && newest.now.getTime() - newest.takenAt.getTime() <= FRESH_MS,
  rejectedCrimes: newest?.rejectedCrimes ?? 0,
})

/** Two working days are counted up to the extract and not up to now: what was done in the RMS since, nobody here knows. */
function bounds({ takenAt, liveSince }: NewestExtract): store.Bounds {
  const day = dayOf(takenAt)
  return {
    takenAt,
    liveSince,
    dueBefore: londonMidnight(addWorkingDays(day, -2)),
    since: londonMidnight(addDays(day, -DAYS_SHOWN)),
  }
}
