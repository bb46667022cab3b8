import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/offence-class'

const isCrime: ReadonlySet<string> = new Set([
  'victim wants an investigation',
  'victim passed on details',
  'samples went to police',
  'parent, carer or professional reported',
])

export const hocrN03: Check = {
  id: 'HOCR-N-03',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'What a sexual assault referral centre passes on',
  why: 'It is a crime where the victim wants an investigation or passes on details, samples go to police, or a parent, carer or professional reports it. Anonymous reports, figures without names and frozen samples are an N100.',
  satisfy: 'Say what the centre passed on, and from whom.',
  instead: 'Record the rape.',
  judge: (facts) => {
    const { matter } = facts
    if (matter?.kind !== 'keeping an incident' || offenceNow(facts).countClass !== 'N100') return notApplicable
    if (matter.supportCentre === 'unknown') return unknown('It is not known whether a referral centre passed it on.')
    if (matter.supportCentre === 'not from a support centre') return notApplicable
    return isCrime.has(matter.supportCentre) ? notMet('refuse', `This is a crime: ${matter.supportCentre}.`) : met
  },
}
