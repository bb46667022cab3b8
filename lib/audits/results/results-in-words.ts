import type { Estimate } from '#lib/statistics/estimates/stratified'
import { countInWords } from '#lib/statistics/model'
import type { FullCount, None } from '#lib/statistics/proportions/proportion'
import type { SampleVerdict } from '#lib/statistics/sampling/sample-verdict'
import { estimateInWords } from '#lib/statistics/words'
import { declaredPercent } from '../programme/in-words.ts'
import type { ResultAtLook } from './at-looks.ts'
import type { StratumResult } from './results.ts'

/** What a stratum shows by a plan of several looks: the verdict, and after which look reading ended. */
export function resultAtLookInWords({ result, endedAt }: ResultAtLook, tolerance: number, looks: number): string {
  const words = resultInWords(result, tolerance)
  if (endedAt === null || result.kind !== 'sample') return words
  const look = `Look ${String(endedAt)} of ${String(looks)}`
  return endedAt === looks ? `${look}: ${words}` : `${look}: ${words} The rest of its sample is not read.`
}

/** What a stratum shows against the tolerance, in a sentence. */
export function resultInWords(result: StratumResult, tolerance: number): string {
  const held = declaredPercent(tolerance)
  if (result.kind === 'being read')
    return `${countInWords(result.left)} more to read. Nothing is shown before the last.`
  if (result.kind === 'full count') return ofFullCount(result.verdict.verdict, held)
  const { asRight, asWrong } = result
  if (asRight.verdict === asWrong.verdict) return ofSample(asWrong, held)
  return `It hangs on those that cannot be told. Were they right: ${ofSample(asRight, held)} Were they wrong: ${ofSample(asWrong, held)}`
}

const ofFullCount = (
  verdict: 'above tolerance' | 'not above tolerance' | 'depends on cannot tell' | 'none',
  held: string,
) =>
  ({
    'above tolerance': `Above ${held}.`,
    'not above tolerance': `Not above ${held}.`,
    'depends on cannot tell': `Above ${held} only if those that cannot be told were wrong.`,
    none: 'There is none.',
  })[verdict]

function ofSample(verdict: SampleVerdict, held: string): string {
  if (verdict.verdict !== 'not enough evidence')
    return verdict.verdict === 'above tolerance' ? `Above ${held}.` : `Within ${held}.`
  return `Not enough evidence for ${held}: with so many wrong, ${countInWords(verdict.sufficient)} readings would do, ${countInWords(verdict.more)} more than these. They would be an audit of their own.`
}

/** The share of a whole frame that was wrong: an estimate with its interval, or a full count. */
export function wholeFrameInWords(estimate: Estimate | FullCount | None, of: number): string {
  const share = estimateInWords(estimate, of)
  if (estimate.kind !== 'estimate') return share
  const { estimate: about, low, high } = estimate.total
  return `${share}: about ${countInWords(Math.round(about))} crimes, from ${countInWords(Math.floor(low))} to ${countInWords(Math.ceil(high))}`
}

/** What linked crimes do to an estimate; null where they do nothing. */
export function linkedInWords(estimate: Estimate | FullCount | None): string | null {
  if (estimate.kind !== 'estimate' || estimate.designEffect === 1) return null
  const { designEffect, effectiveReadings } = estimate
  const readings = (count: number) => countInWords(Math.round(count))
  return `Some of the crimes read are linked, and linked crimes count as one where they were decided alike: the interval is that of ${readings(effectiveReadings)} readings without a link, where it would have been that of ${readings(effectiveReadings * designEffect)}.`
}
