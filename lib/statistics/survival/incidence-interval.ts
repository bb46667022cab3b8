import { Z_95 } from '../numbers/normal.ts'
import type { Incidence } from './cumulative-incidence.ts'

const ROUNDING = 1e-12

/** The share to whom it had happened by a time, with its standard error and its 95% limits. */
export interface IncidenceAt {
  readonly share: number
  readonly standardError: number
  readonly low: number
  readonly high: number
}

/**
 * The share to whom it had happened by a time, with Aalen's standard error and limits on the log-log scale. Only for a random
 * sample of cases. Where it has happened to nobody, or to all, no error can be estimated: null.
 * Source: E. Marubini and M. G. Valsecchi, Analysing Survival Data (1995), section 10.2.
 */
export const incidenceAt = (curve: readonly Incidence[], time: number): IncidenceAt | null => {
  const steps = curve.filter((step) => step.time <= time)
  const share = steps.at(-1)?.happened ?? 0
  if (share === 0 || share > 1 - ROUNDING) return null
  const standardError = Math.sqrt(steps.reduce((sum, step, at) => sum + varianceOf(step, steps[at - 1], share), 0))
  const left = Math.log(1 - share)
  const reach = Math.exp((Z_95 * standardError) / ((1 - share) * Math.abs(left)))
  return { share, standardError, low: 1 - Math.exp(left / reach), high: 1 - Math.exp(left * reach) }
}

/** What one step adds to the variance of the share at a later time. */
const varianceOf = (step: Incidence, before: Incidence | undefined, share: number): number => {
  const { atRisk: n, events } = step
  const ended = events.happened + events.otherwise
  const waited = before?.waiting ?? 1
  const later = share - step.happened
  const byEnding = n === ended ? 0 : (later * later * ended) / (n * (n - ended))
  const byEvent = (waited * waited * events.happened * (n - events.happened)) / n ** 3
  return byEnding + byEvent - (2 * later * waited * events.happened) / (n * n)
}
