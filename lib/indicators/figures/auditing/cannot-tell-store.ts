import { frameCases } from '../../kinds/frame-cases-store.ts'
import type { SampleIndicator } from '../../kinds/indicator.ts'

/** Of how many cancellations does the record not show enough to decide whether they were right? */
export const cannotTell: SampleIndicator = {
  kind: 'sample',
  place: 6,
  needs: 'audit.see-results',
  finding: 'cannot tell',
  hasTolerance: false,
  definition: {
    id: 'cannot-tell',
    version: 2,
    question: 'Of how many cancellations does the record not show enough to decide?',
    counted: 'cancellations of which audits could not decide from the record whether they were right',
    outOf: 'crimes transferred or cancelled that a finished audit could draw, each stratum by its weight',
    leftOut: 'targeted dips, frames given up, audits still being read, and what was sampled with several looks',
    better: 'lower',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: frameCases,
}
