import { homeOfficeRule, met, notMet, type Check } from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/offence-class'

export const hocrC501: Check = {
  id: 'HOCR-C5-01',
  origin: homeOfficeRule,
  about: {},
  stages: ['asking', 'deciding'],
  barsSending: true,
  weights: ['refuse'],
  title: 'Self-defence: three kinds of assault only',
  why: 'C5 is open to assault causing actual bodily harm (008/06 in class 8N), class 104 and class 105A. Nothing else, however strong the film.',
  satisfy: 'There is no other way: the offence itself must be one of the three.',
  instead: 'Keep the crime. Outcome 15 or 16 may fit. If it was no crime in law, ask the registrar about C2.',
  judge: (facts) =>
    offenceNow(facts).selfDefence === 'closed'
      ? notMet('refuse', 'This offence is not one of the three kinds of assault.')
      : met,
}
