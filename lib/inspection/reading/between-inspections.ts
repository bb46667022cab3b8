import { fisherExact } from '#lib/statistics/comparisons/fisher'
import { newcombe } from '#lib/statistics/comparisons/newcombe'
import { differenceInWords } from '#lib/statistics/words'
import type { PublishedFigure } from '../model.ts'
import { sampleOf } from './words.ts'

/** What two inspections of one force counted alike, the earlier and the later, and what the two samples say of a change. */
export interface BetweenInspections {
  readonly earlier: PublishedFigure
  readonly later: PublishedFigure
  readonly words: string
}

const SELDOM = 0.05

/**
 * The figures of one force that two inspections counted alike, each with the one before it: the difference with its 95%
 * interval, and how often chance alone would make one as large. Only where both are samples with their counts.
 */
export const betweenInspections = (own: readonly PublishedFigure[]): readonly BetweenInspections[] =>
  own.flatMap((later) => {
    const [earlier] = own
      .filter(({ category, measure }) => category === later.category && measure === later.measure)
      .filter(({ report }) => report.year < later.report.year)
      .sort((left, right) => right.report.year - left.report.year)
    const words = earlier === undefined ? null : changeInWords(earlier, later)
    return earlier === undefined || words === null ? [] : [{ earlier, later, words }]
  })

const changeInWords = (earlier: PublishedFigure, later: PublishedFigure): string | null => {
  const [before, after] = [sampleOf(earlier), sampleOf(later)]
  if (before === null || after === null) return null
  const chance = fisherExact(after, before)
  const change = differenceInWords(newcombe(after, before), `in ${String(earlier.report.year)}`)
  return chance < SELDOM
    ? `${change}. Chance alone would make so large a difference ${howOften(chance)}.`
    : `${change}. This may be chance: it alone would make so large a difference ${howOften(chance)}.`
}

const howOften = (chance: number): string => {
  if (chance < 0.001) return 'less than 1 time in 1,000'
  if (chance < 0.01) return `about ${times(Math.round(chance * 1000))} in 1,000`
  return `about ${times(Math.round(chance * 100))} in 100`
}

const times = (n: number): string => (n === 1 ? '1 time' : `${String(n)} times`)
