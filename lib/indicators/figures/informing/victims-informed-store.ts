import { dutyCases } from '../../kinds/duty-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Were victims informed before cancellation? Everybody who should have been stays in the "of" (HOCR-V-07). */
export const victimsInformed: ShareIndicator = {
  kind: 'share',
  place: 10,
  keepsMonths: { by: 'to be informed' },
  definition: {
    id: 'victims-informed',
    version: 1,
    question: 'Were victims informed who should have been?',
    counted: 'victims informed, with who informed them, how and when on file',
    outOf: 'victims who had to be informed before their crime could be transferred or cancelled (C1, C2, C5)',
    leftOut: 'victims whose request came to nothing before they were informed; nobody else',
    better: 'higher',
    cohort: 'by the date the duty to inform began',
  },
  cases: () => dutyCases('before_cancelling', { heard: 'victim informed', notHeard: 'victim not informed' }),
}
