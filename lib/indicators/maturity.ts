import type { Tx } from '#lib/base/database'
import { addDays, addMonths, type Day, dayOf, inWords } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { fullCount, type FullCount, type None } from '#lib/statistics/proportions/proportion'
import { proportionInWords } from '#lib/statistics/words'
import { MATURES_IN_DAYS, type Period } from './kinds/indicator.ts'
import { countCases, keepMonths } from './counting/kept-months.ts'
import { sharesOf } from './counting/shapes.ts'
import { boundsOf } from './kinds/bounds.ts'
import { soonCancelled } from './maturity-store.ts'

/** From which day on crimes of a period are too young to say how many will be cancelled, and how soon earlier ones were. */
export interface Maturity {
  readonly youngFrom: Day
  /** Of the crimes that are old enough and cancelled now: how many were within those days. */
  readonly soon: FullCount | None
}

const MONTHS_BEFORE = 12
const COUNTED = { indicator: soonCancelled, grouping: 'all' } as const

/** Keeps the months that `maturityOf` adds up, where those kept do not hold any more. */
export const keepMaturity = (permit: Permit): Promise<void> => keepMonths(permit, [COUNTED])

/** Whether crimes of a period are younger than 90 days; null where all are old enough. */
export async function maturityOf(tx: Tx, { to }: Period, { now }: { readonly now: Date }): Promise<Maturity | null> {
  const youngFrom = addDays(dayOf(now), 1 - MATURES_IN_DAYS)
  if (to < youngFrom) return null
  const before = boundsOf({ from: addMonths(youngFrom, -MONTHS_BEFORE), to: addDays(youngFrom, -1) })
  const [{ hits, of } = { hits: 0, of: 0 }] = sharesOf(await countCases(tx, COUNTED, before))
  return { youngFrom, soon: fullCount(hits, of) }
}

/** 'Crimes recorded from 19 August 2026 on are younger than 90 days, so more of them may be cancelled yet. …' */
export function maturityInWords({ youngFrom, soon }: Maturity): string {
  const mark = `Crimes recorded from ${inWords(youngFrom)} on are younger than ${String(MATURES_IN_DAYS)} days, so more of them may be cancelled yet.`
  return soon.kind === 'none'
    ? mark
    : `${mark} Of the crimes recorded in the 12 months before that day and cancelled now, ${proportionInWords(soon)} were cancelled within ${String(MATURES_IN_DAYS)} days.`
}
