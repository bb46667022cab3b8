import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { wasEverFgm } from '#lib/counting-rules/offence-class'
import { reliedOn } from '#lib/counting-rules/evidence-items'

export const hocrC213: Check = {
  id: 'HOCR-C2-13',
  origin: homeOfficeRule,
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['hold'],
  title: 'Female genital mutilation: it was determined that the child has not suffered it',
  why: 'A family that says no, or will not have the child seen, determines nothing. Somebody with the skill must have found that it did not happen.',
  satisfy: 'Give the medical finding that the child has not suffered it.',
  instead: 'Keep the crime and keep the child safe.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2' || !wasEverFgm(facts)) return notApplicable
    const findings = reliedOn(facts).filter(({ evidence }) => evidence.kind === 'medical finding')
    if (findings.some(({ evidence }) => evidence.effect === 'shows no crime')) return met
    return findings.some(({ evidence }) => evidence.effect === 'unknown')
      ? unknown('Nobody has said what the medical finding shows.')
      : notMet('hold', 'No medical finding shows that the child has not suffered it.')
  },
}
