import { dutyCases } from '../../kinds/duty-cases-store.ts'
import type { ShareIndicator } from '../../kinds/indicator.ts'

/** Were the victims contacted whose report had been recorded by mistake? No part of the duty to inform. */
export const contactedAfterMistake: ShareIndicator = {
  kind: 'share',
  place: 15,
  keepsMonths: { by: 'to be informed' },
  notBy: ['category'],
  definition: {
    id: 'contacted-after-mistake',
    version: 1,
    question: 'Were victims contacted after a crime was cancelled as recorded by mistake?',
    counted: 'contact tasks in which the victim was contacted, with who contacted them, how and when on file',
    outOf: 'contact tasks opened after a C4 took effect; they are no part of the duty to inform (C1, C2, C5)',
    leftOut: 'tasks that fell away because the crime was reinstated',
    better: 'higher',
    cohort: 'by the date the contact task began',
  },
  cases: () => dutyCases('after_error', { heard: 'victim contacted', notHeard: 'victim not contacted' }),
}
