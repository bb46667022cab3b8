import type { ShareIndicator } from '../../kinds/indicator.ts'
import { repeatedCases } from '../../kinds/repeated-cases-store.ts'

/** How often is a crime cancelled whose victim has had another cancelled before? */
export const repeatVictims: ShareIndicator = {
  kind: 'share',
  place: 62,
  keepsMonths: { by: 'cancelled' },
  lists: 'hits',
  definition: {
    id: 'repeat-victims',
    version: 1,
    question: 'How often had a victim’s crime been cancelled before?',
    counted: 'of them, those with another crime transferred or cancelled in the 24 months before',
    outOf: 'victims of crimes transferred or cancelled in the period, each victim of each crime',
    leftOut:
      'cancellations from before this product, except as the earlier one; a victim with two keys in the RMS is two',
    better: 'neither',
    cohort: 'by the date the crime was transferred or cancelled',
  },
  cases: () =>
    repeatedCases({
      role: 'victim',
      months: 24,
      hit: 'victim of an earlier cancelled crime',
      miss: 'victim of no earlier cancelled crime',
    }),
}
