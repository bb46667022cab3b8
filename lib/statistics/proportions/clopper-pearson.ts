import type { Interval } from '../numbers/counts.ts'
import { exactLower, exactUpper } from './exact-limits.ts'
import type { Sample } from './proportion.ts'

/**
 * Both exact limits at once: in at least 95 of 100 audits, whatever the true share, it lies between them.
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413.
 */
export const clopperPearson = (sample: Sample, confidence = 0.95): Interval => ({
  low: exactLower(sample, (1 + confidence) / 2),
  high: exactUpper(sample, (1 + confidence) / 2),
})
