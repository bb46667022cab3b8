import type { Tx } from '#lib/base/database'
import { addDays, addMonths, type Day, dayOf, inWords } from '#lib/base/day'
import { isSmallCount } from '#lib/statistics/disclosure/small-cells'
import { fullCount, type FullCount, type None } from '#lib/statistics/proportions/proportion'
import { proportionInWords } from '#lib/statistics/words'
import { MATURES_IN_DAYS, type Period } from './kinds/indicator.ts'
import { cancelledWithin } from './store.ts'

/** From which day on crimes of a period are too young to say how many will be cancelled, and how soon earlier ones were. */
export interface Maturity {
  readonly youngFrom: Day
  /** Of the crimes that are old enough and cancelled now: how many were within those days; hidden where it could point at people. */
  readonly soon: FullCount | None | 'hidden'
}

const MONTHS_BEFORE = 12

/** Whether crimes of a period are younger than 90 days; null where all are old enough. */
export async function maturityOf(
  tx: Tx,
  { to }: Period,
  { now, hideSmall = false }: { readonly now: Date; readonly hideSmall?: boolean },
): Promise<Maturity | null> {
  const youngFrom = addDays(dayOf(now), 1 - MATURES_IN_DAYS)
  if (to < youngFrom) return null
  const { hits, of } = await cancelledWithin(tx, MATURES_IN_DAYS, {
    from: addMonths(youngFrom, -MONTHS_BEFORE),
    to: addDays(youngFrom, -1),
  })
  const isHidden = hideSmall && (isSmallCount(hits) || isSmallCount(of - hits))
  return { youngFrom, soon: isHidden ? 'hidden' : fullCount(hits, of) }
}

/** 'Crimes recorded from 19 August 2026 on are younger than 90 days, so more of them may be cancelled yet. …' */
export function maturityInWords({ youngFrom, soon }: Maturity): string {
  const mark = `Crimes recorded from ${inWords(youngFrom)} on are younger than ${String(MATURES_IN_DAYS)} days, so more of them may be cancelled yet.`
  return soon === 'hidden' || soon.kind === 'none'
    ? mark
    : `${mark} Of the crimes recorded in the 12 months before that day and cancelled now, ${proportionInWords(soon)} were cancelled within ${String(MATURES_IN_DAYS)} days.`
}
