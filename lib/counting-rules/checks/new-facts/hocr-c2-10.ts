import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { wasEverRape } from '#lib/counting-rules/offence-class'

const SAYS_CONSENT = 'HOCR-R-26'

export const hocrC210: Check = {
  id: 'HOCR-C2-10',
  origin: homeOfficeRule,
  about: { request: ['reliesOnConsent', 'whatHappened'], decision: ['consentIsTheIssue'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Rape stays rape where consent is the question',
  why: 'Giving in under threat, fear or control is not consent. Where consent is disputed the crime stays rape, whatever a suspect says.',
  satisfy: 'Show by new information, not by consent, that it did not happen.',
  instead: 'Keep the crime. Outcome 15 or 16 may fit, and think of controlling or coercive behaviour as well.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2' || !wasEverRape(facts)) return notApplicable
    const restsOnConsent =
      facts.requesterFacts.reliesOnConsent === 'yes' || facts.judgements?.consentIsTheIssue === 'yes'
    if (restsOnConsent) return notMet('refuse', 'The request rests on consent.')
    if (facts.request.reasons.includes(SAYS_CONSENT) && facts.request.alsoNewInformation !== 'yes')
      return notMet('refuse', 'The request rests on what a suspect says.')
    const answers = [
      facts.requesterFacts.reliesOnConsent,
      facts.stage === 'asking' ? 'no' : facts.judgements?.consentIsTheIssue,
    ]
    return answers.every((given) => given === 'no')
      ? met
      : unknown('It is not yet known whether consent is the question.')
  },
}
