import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/offence-class'

export const hocrN04: Check = {
  id: 'HOCR-N-04',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'No N200 any more: slavery referrals are recorded as the crime',
  why: 'Reported incidents of modern slavery ended in 2025. A referral goes straight to class 106.',
  satisfy: 'Show that it was taken before they ended.',
  instead: 'Record it under class 106.',
  judge: (facts) => {
    const { countClass, validTo } = offenceNow(facts)
    if (facts.matter?.kind !== 'keeping an incident' || countClass !== 'N200') return notApplicable
    const year = facts.crime.recordedOn.slice(0, 4)
    if (year < validTo) return met
    return year === validTo
      ? unknown('It was taken in the year in which they ended: was that before the day?')
      : notMet('refuse', 'It was taken after these reports had ended.')
  },
}
