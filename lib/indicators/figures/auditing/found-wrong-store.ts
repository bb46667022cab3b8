import { frameCases } from '../../kinds/frame-cases-store.ts'
import type { SampleIndicator } from '../../kinds/indicator.ts'

/** How many cancellations were wrong? Of drawn audits and full counts alone, never of dips. */
export const foundWrong: SampleIndicator = {
  kind: 'sample',
  place: 5,
  needs: 'audit.see-results',
  finding: 'wrong',
  hasTolerance: true,
  definition: {
    id: 'found-wrong',
    version: 2,
    question: 'How many cancellations were wrong?',
    counted: 'cancellations that audits found wrong, once every reading that was due was given',
    outOf:
      'crimes transferred or cancelled that a finished audit could draw, each stratum by its weight, and what second readings by chance overturned weighted up',
    leftOut: 'targeted dips, frames given up, audits still being read, and what was sampled with several looks',
    better: 'lower',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: frameCases,
}
