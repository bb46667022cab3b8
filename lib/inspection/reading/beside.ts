import type { Counts } from '#lib/statistics/numbers/counts'
import type { Measure, PublishedCategory, PublishedFigure } from '../model.ts'
import { compare, comparisonInWords } from './compare.ts'
import { figureInWords, sampleOf } from './words.ts'

/** What inspectors found in this force: by its own file, and by what was published. */
export const ofThisForce = (
  uploaded: readonly PublishedFigure[],
  published: readonly PublishedFigure[],
  force: string,
): readonly PublishedFigure[] => [...uploaded, ...published.filter(({ report }) => report.force === force)]

/** The latest inspection of this force that counted the same thing: a sample with both counts. */
export const latestOwn = (
  own: readonly PublishedFigure[],
  category: PublishedCategory,
  measure: Measure,
): PublishedFigure | undefined =>
  own
    .filter((some) => some.category === category && some.measure === measure && sampleOf(some) !== null)
    .toSorted(
      (left, right) =>
        right.report.year - left.report.year ||
        (right.report.published ?? '').localeCompare(left.report.published ?? ''),
    )[0]

/**
 * What inspectors found of this force, beside a published figure, as sentences; with the difference, its interval and the
 * exact p where both are samples. Empty where no inspection of this force counted the same.
 */
export function ownBeside(own: readonly PublishedFigure[], published: PublishedFigure): readonly string[] {
  const latest = latestOwn(own, published.category, published.measure)
  if (latest === undefined || own.includes(published)) return []
  const [ours, theirs] = [sampleOf(latest), sampleOf(published)]
  const found = `Inspected ${String(latest.report.year)}: ${figureInWords(latest)}.`
  return ours && theirs ? [found, comparisonInWords(compare(ours, theirs))] : [found]
}

/** What auditors of this force found of its own cancellations of a group, as a dip or in drawn audits. */
export interface OwnReviews {
  readonly isDip: boolean
  readonly reviewed: number
  readonly wrong: number
  readonly cannotTell: number
}

/** The force's own reviews, as counts and no rate. Never 0 where nobody has read any. */
export const reviewsInWords = (reviews: readonly OwnReviews[]): string =>
  reviews.length === 0 ? 'Own reviews: none read yet.' : reviews.map(readInWords).join(' ')

function readInWords({ isDip, reviewed, wrong, cannotTell }: OwnReviews): string {
  const unclear = cannotTell === 0 ? '' : `; for ${String(cannotTell)} the record does not show enough`
  const found = `${String(wrong)} of ${String(reviewed)} found wrong${unclear}.`
  return isDip
    ? `Own reviews: ${found} A dip sample, so not compared.`
    : `Drawn audits: ${found} Each audit has its own estimate.`
}

/**
 * Victims not informed here, of those who must be before their crime can be cancelled: all were counted, so there is no
 * interval and no test. Most of their crimes are not cancelled yet, which inspectors' samples are.
 */
export const uninformedInWords = ({ hits, of }: Counts, period: string): string =>
  of === 0
    ? `Own count, ${period}: no victims had to be informed.`
    : `Own count, ${period}: ${String(hits)} of ${String(of)} victims who must be informed before a crime is cancelled have not been, so far. All were counted, so this is not compared.`
