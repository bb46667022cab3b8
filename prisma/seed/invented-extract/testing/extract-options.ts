import { isDay, type Day } from '#lib/base/day'
import { inventExtract, type ExtractOptions } from '../invent.ts'
import type { InventedCrime } from '../rows.ts'

/** A day known to be one, for tests. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`${text} is not a day`)
  return text
}

/** A small clean extract taken on 16 November 2026, for tests; give what differs. */
export const options = (some: Partial<ExtractOptions> = {}): ExtractOptions => ({
  crimes: 300,
  seed: 1,
  until: day('2026-11-16'),
  months: 18,
  messy: false,
  ...some,
})

export const crimesOf = (options: ExtractOptions): InventedCrime[] => [...inventExtract(options).crimes]

/** When such an extract is taken, and when the product went live, as an extract writes instants. */
export const TAKEN = '2026-11-16T00:00:00Z'
export const WENT_LIVE = '2026-03-31T23:00:00Z'
