import { addMonths, type Day } from '#lib/base/day'
import type { Basis, Measure } from './basis.ts'
import type { Subject } from './choose.ts'
import { extractLevels, LEVELS, type ProtectedMeasure } from './levels.ts'

const PROTECTED = Object.keys(LEVELS) as ProtectedMeasure[]

const casesOf = ({ counts }: Pick<Basis, 'counts'>, measure: Measure, months?: readonly string[]): number =>
  counts.reduce(
    (all, one) => all + (one.measure === measure && (months === undefined || months.includes(one.month)) ? one.n : 0),
    0,
  )

/** What a half-year's report is about; `was`: the levels of its last edition. */
export const reportSubjects = (
  basis: Pick<Basis, 'counts'>,
  was: Readonly<Record<string, number>> | undefined,
): Subject[] => PROTECTED.map((id) => ({ id, levels: LEVELS[id], cases: casesOf(basis, id), was: was?.[id] }))

/** What an extract is about: each of the two quarters by itself. */
export const extractSubjects = (
  basis: Pick<Basis, 'counts'>,
  from: Day,
  was: Readonly<Record<string, number>> | undefined,
): Subject[] =>
  [0, 3].map((months) => {
    const quarter = monthsFrom(addMonths(from, months), 3)
    const id = `quarter-${quarter[0] ?? ''}`
    const words = `${monthWords(quarter[0])} to ${monthWords(quarter[2])}`
    return {
      id,
      levels: extractLevels(id, words, quarter),
      cases: casesOf(basis, 'cancelled', quarter),
      was: was?.[id],
    }
  })

/** So many months from a day, as 'YYYY-MM'. */
export const monthsFrom = (from: Day, count: number): string[] =>
  Array.from({ length: count }, (_, n) => addMonths(from, n).slice(0, 7))

const monthWords = (month = ''): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
