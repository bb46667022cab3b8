import { inWords } from '#lib/base/day'
import { countInWords } from '#lib/statistics/model'
import { type Sample, sample } from '#lib/statistics/proportions/proportion'
import { declareTolerance, type SampleVerdict, sampleVerdict } from '#lib/statistics/sampling/sample-verdict'
import { proportionInWords } from '#lib/statistics/words'
import type { ExaminedDays, HowKnown, Measure, PublishedCategory, PublishedFigure, PublishedReport } from '../model.ts'

/** A category as a heading has it. */
export const CATEGORY_WORDS: Record<PublishedCategory, string> = {
  rape: 'Rape',
  other_sexual: 'Other sexual offences',
  violence: 'Violence',
  robbery: 'Robbery',
  'rape-robbery-violence': 'Rape, robbery and violence together',
  'all-sampled': 'All crimes reviewed',
  victims: 'Victims',
}

/** What was counted, and among what: every figure carries its "of" in words. */
export const MEASURE_WORDS: Record<Measure, string> = {
  'wrongly-cancelled': 'wrongly cancelled, of cancelled crimes reviewed',
  'victims-not-informed': 'not informed, of victims who should have been',
  'forces-with-an-error': 'forces with at least one wrong cancellation, of all forces',
  referred: 'referred for examination, of cancelled crimes',
}

/** How a figure is known, as a sentence. */
export const KNOWN_WORDS: Record<HowKnown, string> = {
  seen: 'As the source prints it.',
  'count-worked-out': 'Count worked out: the only whole number that fits the printed percentage.',
  'of-worked-out': 'Number reviewed worked out: the only one that fits the printed count and percentage.',
  'added-up': 'Added up from the rows of the four forces.',
  'count-not-seen': 'The count is often quoted, but no source seen here prints it.',
}

/** The figure as a sample, which has an interval; null unless it is one and both its counts are known. */
export const sampleOf = ({ figure, measure }: Pick<PublishedFigure, 'figure' | 'measure'>): Sample | null => {
  if (figure.kind !== 'counted' || (measure !== 'wrongly-cancelled' && measure !== 'victims-not-informed')) return null
  const counted = sample(figure.hits, figure.of)
  return counted.kind === 'sample' ? counted : null
}

/** The figure as a sentence says it: never a bare percentage, and saying so where the source gives no "of". */
export const figureInWords = (some: PublishedFigure): string => {
  const sampled = sampleOf(some)
  return sampled === null ? countedInWords(some) : proportionInWords(sampled)
}

const countedInWords = ({ figure, measure }: PublishedFigure): string => {
  const unstated = `The source does not state of how many${measure === 'wrongly-cancelled' ? ' reviewed' : ''}.`
  switch (figure.kind) {
    case 'counted':
      return `${countInWords(figure.hits)} of ${countInWords(figure.of)}`
    case 'percent':
      return figure.of === null
        ? `${String(figure.percent)}%. ${unstated}`
        : `About ${String(figure.percent)}% of ${countInWords(figure.of)}`
    case 'hits-only':
      return `${figure.moreThan ? 'More than ' : ''}${figure.hits === 0 ? 'None' : countInWords(figure.hits)}. ${unstated}`
    case 'none':
      return 'No figure'
  }
}

/** One error in ten is tolerated. It is the same for every row, and was declared before any row was read. */
export const TOLERATED = declareTolerance(0.1)

const tolerance = `${String(TOLERATED.tolerance * 100)}%`

const TENTHS = 1000

/** A limit in tenths of a percent, rounded so that the sentence about it stays true. */
const limitInWords = (limit: number, round: (n: number) => number): string =>
  `${(round(limit * TENTHS) / 10).toFixed(1)}%`

/** A verdict in two or three words, and what it rests on. */
export const verdictInWords = (verdict: SampleVerdict): { readonly short: string; readonly why: string } => {
  switch (verdict.verdict) {
    case 'above tolerance':
      return {
        short: `Above ${tolerance}`,
        why: `We can be 95% sure that the true share is over ${limitInWords(verdict.low, Math.floor)}.`,
      }
    case 'within tolerance':
      return {
        short: `Within ${tolerance}`,
        why: `We can be 95% sure that the true share is no more than ${limitInWords(verdict.high, Math.ceil)}.`,
      }
    case 'not enough evidence':
      return {
        short: 'Not enough evidence',
        why: `${countInWords(verdict.more)} more with no further error would show that it is within ${tolerance}.`,
      }
  }
}

/** What a figure allows one to say at the tolerance; null where it is no sample with both counts. */
export const verdictOn = (some: Pick<PublishedFigure, 'figure' | 'measure'>): SampleVerdict | null => {
  const sampled = sampleOf(some)
  return sampled && sampleVerdict(sampled, TOLERATED)
}

/** Why a figure allows no verdict. */
export const noVerdictInWords = ({ figure }: Pick<PublishedFigure, 'figure'>): string => {
  if (figure.kind === 'counted') return 'No verdict: not a sample of cancelled crimes.'
  return figure.kind === 'none' ? 'No verdict: no figure.' : 'No verdict: without the number reviewed, nothing follows.'
}

/** 'Crimes reported 1 May 2017 to 31 October 2017', or that no source states it. */
export const examinedInWords = (examined: ExaminedDays | null): string =>
  examined === null
    ? 'Dates examined not stated'
    : `Crimes reported ${inWords(examined.from)} to ${inWords(examined.to)}`

/** The sources contradict each other on the overall grade. */
export const isDisputed = ({ grades }: Pick<PublishedReport, 'grades'>): boolean =>
  new Set(grades.map(({ grade }) => grade)).size > 1
