import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { isUntrained } from '#lib/counting-rules/authority/bars-to-deciding'

export const hocrA02: Check = {
  id: 'HOCR-A-02',
  origin: homeOfficeRule,
  about: { whoDecides: true, barKinds: ['role', 'training'] },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'The decision maker is trained in cancellation',
  why: 'Whoever decides must be properly trained for it, and the registrar oversees every decision.',
  satisfy: 'Record the decision maker’s training in cancellation, with its day.',
  instead: 'Pass the request to a trained decision maker or the registrar.',
  judge: ({ decisionMaker, day }) => {
    if (decisionMaker === null) return unknown('Nobody has been named to decide.')
    // The chief officer decides on the registrar's written advice instead (HOCR-A-05).
    if (decisionMaker.role === 'chief officer') return notApplicable
    if (decisionMaker.role === 'none') return notMet('refuse', 'This person has no authority to decide.')
    if (decisionMaker.trainedOn === null)
      return notMet('refuse', 'The decision maker has no training in cancellation on file.')
    if (decisionMaker.trainedOn === 'unknown')
      return unknown('It is not known whether the decision maker is trained in cancellation.')
    return isUntrained(decisionMaker, day)
      ? notMet('refuse', 'The decision maker’s training is dated after this decision.')
      : met
  },
}
