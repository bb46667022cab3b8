import { homeOfficeRule, met, notApplicable, notMet, type Check } from '#lib/counting-rules/check'
import { wasEverModernSlavery } from '#lib/counting-rules/offence-class'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrC110: Check = {
  id: 'HOCR-C1-10',
  origin: homeOfficeRule,
  about: { request: ['placeStep', 'territory', 'receivingForce'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'refer'],
  title: 'Modern slavery is handed over to a known place only',
  why: 'A referral whose place is not confirmed goes back to the competent authority. One that lies wholly abroad, with no tie to the UK, needs no crime at all.',
  satisfy: 'Say where it happened and which force has it.',
  instead:
    'Send the referral back to the competent authority and keep the crime. Ask the registrar where it lies wholly abroad.',
  judge: (facts) => {
    const { requesterFacts } = facts
    if (requesterFacts?.category !== 'C1' || !wasEverModernSlavery(facts)) return notApplicable
    if (requesterFacts.territory === 'overseas') return forTheRegistrar(facts, 'The slavery lies abroad.')
    return requesterFacts.placeStep === 'unknown' || requesterFacts.receivingForce === 'unknown'
      ? notMet('refuse', 'No place is known, so there is no force to hand it over to.')
      : met
  },
}
