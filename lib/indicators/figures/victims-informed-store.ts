import { dutiesFulfilled } from '../kinds/duties-fulfilled-store.ts'
import type { ShareIndicator } from '../kinds/indicator.ts'

/** Were the victims told who should have been? */
export const victimsInformed: ShareIndicator = {
  kind: 'share',
  place: 10,
  definition: {
    id: 'victims-informed',
    version: 1,
    question: 'Were the victims told who should have been?',
    counted: 'victims told, with who told them, how and when on file',
    outOf: 'victims who had to be told before their crime could be cancelled (C1, C2, C5)',
    leftOut: 'victims whose request came to nothing before they had heard of it; nobody else',
    better: 'higher',
    cohort: 'by the day the duty to tell began',
  },
  ...dutiesFulfilled('before_cancelling', { heard: 'victim told', notHeard: 'victim not told' }),
}
