import { dutyCases } from '../../kinds/duty-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Were the victims informed whom nobody knew of before the cancellation took effect? None of them was informed first. */
export const foundAfterEffect: ShareIndicator = {
  kind: 'share',
  place: 22,
  keepsMonths: { by: 'to be informed' },
  definition: {
    id: 'found-after-effect',
    version: 1,
    question: 'Were victims informed who were found after the cancellation took effect?',
    counted: 'victims found after the effect and informed since, with who informed them, how and when on file',
    outOf:
      'victims who joined a crime after it was transferred or cancelled (C1, C2, C5), once the registrar decided that it stands; none of them is counted among those informed before',
    leftOut: 'victims whose crime was reinstated before they were informed; nobody else',
    better: 'higher',
    cohort: 'by the date the duty to inform began',
  },
  cases: () => dutyCases('found_after_effect', { heard: 'victim informed', notHeard: 'victim not informed' }),
}
