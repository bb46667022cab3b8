import type { ShareIndicator } from '../../kinds/indicator.ts'
import { repeatedCases } from '../../kinds/repeated-cases-store.ts'

/** How often is a crime cancelled whose suspect was the suspect of another cancelled one, with another victim? */
export const repeatSuspects: ShareIndicator = {
  kind: 'share',
  place: 63,
  keepsMonths: { by: 'cancelled' },
  lists: 'hits',
  definition: {
    id: 'repeat-suspects',
    version: 1,
    question: 'How often had a crime with the same suspect and another victim been cancelled before?',
    counted:
      'of them, those who were suspects of another crime, with another victim, cancelled in the 60 months before',
    outOf: 'suspects named in crimes transferred or cancelled in the period, each suspect of each crime',
    leftOut:
      'cancellations from before this product, except as the earlier one; a suspect with two keys in the RMS is two',
    better: 'neither',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () =>
    repeatedCases({
      role: 'suspect',
      months: 60,
      hit: 'suspect of an earlier cancelled crime',
      miss: 'suspect of no earlier cancelled crime',
    }),
}
