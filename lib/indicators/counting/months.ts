import { addMonths, type Day, dayOf, londonMidnight } from '#lib/base/day'
import type { Bounds } from '../kinds/indicator.ts'

/** The months that a period touches, in their order; the first and the last may be in it in part. */
export function monthsIn({ begins, ends }: Bounds): readonly { readonly key: string; readonly begins: Date }[] {
  const months: { key: string; begins: Date }[] = []
  let first = `${dayOf(begins).slice(0, 7)}-01` as Day
  for (; londonMidnight(first) < ends; first = addMonths(first, 1))
    months.push({ key: first.slice(0, 7), begins: londonMidnight(first) })
  return months
}

/**
 * The months that lie in a period whole and that were not touched, and the stretches of it before, between and after them. Of the month
 * of `now` a period that reaches beyond it has all there is.
 */
export function splitByMonths(
  bounds: Bounds,
  now: Date,
  isTouched: (month: string) => boolean,
): { readonly whole: readonly string[]; readonly rest: readonly Bounds[] } {
  const months = monthsIn(bounds)
  const [afterLast] = monthsIn({ begins: bounds.ends, ends: new Date(bounds.ends.getTime() + 1) })
  const isWhole = (at: number) => {
    const begins = months[at]?.begins ?? bounds.begins
    const isEndedIn =
      at + 1 < months.length || afterLast?.begins.getTime() === bounds.ends.getTime() || bounds.ends > now
    return begins >= bounds.begins && isEndedIn
  }
  const whole: string[] = []
  const rest: Bounds[] = []
  for (const [at, { key, begins }] of months.entries()) {
    if (isWhole(at) && !isTouched(key)) whole.push(key)
    else {
      const ends = months[at + 1]?.begins ?? bounds.ends
      const before = rest.at(-1)
      if (before && before.ends.getTime() === begins.getTime()) rest.splice(-1, 1, { begins: before.begins, ends })
      else rest.push({ begins: begins < bounds.begins ? bounds.begins : begins, ends })
    }
  }
  return { whole, rest }
}
