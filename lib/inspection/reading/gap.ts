import { differenceOf, type SharedWithin } from '#lib/statistics/comparisons/newcombe'
import type { Estimate } from '#lib/statistics/estimates/stratified'
import type { Proportion, Sample } from '#lib/statistics/proportions/proportion'
import { wilson } from '#lib/statistics/proportions/wilson'
import { points } from './compare.ts'

/** What drawn audits of this force found: with what cannot be told taken as right and as wrong; null where too little was read. */
export interface OwnFound {
  readonly asRight: Estimate | Proportion | null
  readonly asWrong: Estimate | Proportion | null
}

/**
 * How far what a force finds of itself lies from what inspectors found of it, in sentences: the difference with Newcombe's
 * interval. A force's own audits can give false comfort, so it is said where they find fewer wrong. `days` says which own
 * cancellations are meant.
 */
export function gapInWords({ asRight, asWrong }: OwnFound, inspected: Sample, days: string): readonly string[] {
  const [lower, higher] = [asRight, asWrong].map((each) => each && within(each))
  if (!lower || !higher) return [`No drawn audit of crimes cancelled ${days} was finished, so nothing is compared.`]
  const theirs = { share: inspected.hits / inspected.of, interval: wilson(inspected) }
  const [least, most] = [differenceOf(lower, theirs), differenceOf(higher, theirs)]
  const of = `Drawn audits of crimes cancelled ${days}, less the inspectors’ share: `
  const sentences =
    lower.share === higher.share
      ? [`${of}${inPoints(least)}.`]
      : [`${of}${inPoints(least)}, if those that cannot be told were right; ${inPoints(most)}, if they were wrong.`]
  if (most.high < 0)
    return [...sentences, 'This force’s own audits find fewer wrong than inspectors did. Look at how they read.']
  return least.low > 0
    ? [...sentences, 'This force’s own audits find more wrong than inspectors did.']
    : [...sentences, 'No difference can be detected.']
}

const inPoints = ({ difference, low, high }: ReturnType<typeof differenceOf>): string =>
  `${points(difference)} percentage points (could be ${points(low)} to ${points(high)})`

/** A share with its interval; a full count has one of no width. Null where there was nothing. */
function within(figure: Estimate | Proportion): SharedWithin | null {
  if (figure.kind === 'none') return null
  if (figure.kind === 'estimate') return figure
  const share = figure.hits / figure.of
  return { share, interval: figure.kind === 'sample' ? wilson(figure) : { low: share, high: share } }
}
