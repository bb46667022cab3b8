import { homeOfficeRule, met, notApplicable, notMet, type Check } from '#lib/counting-rules/check'
import { reliedOn } from '#lib/counting-rules/evidence-items'
import { isMakingOff } from '#lib/counting-rules/offence-of-crime'

export const hocrC214: Check = {
  id: 'HOCR-C2-14',
  origin: homeOfficeRule,
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['hold'],
  title: 'Making off without payment: paid before police spoke to anybody',
  why: 'Coming back to pay before any contact with police is enough by itself. Paying because police came may have another reason than an honest mistake.',
  satisfy: 'Show that it was paid before any contact with police, or show the honest mistake in another way.',
  instead: 'Keep the crime. Outcome 8 or 16 may fit.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2' || !isMakingOff(facts)) return notApplicable
    const effects = reliedOn(facts).map(({ evidence }) => evidence.effect)
    if (effects.includes('paid before police contact')) return met
    return effects.includes('paid after police contact') && !effects.includes('shows no crime')
      ? notMet('hold', 'It was paid only after police had become involved.')
      : notApplicable
  },
}
