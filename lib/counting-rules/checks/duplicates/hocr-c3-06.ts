import { allOf, homeOfficeRule, met, notApplicable, notMet, wants, type Check } from '#lib/counting-rules/check'
import { fromOneHousehold } from '#lib/counting-rules/principal-crime'

export const hocrC306: Check = {
  id: 'HOCR-C3-06',
  origin: homeOfficeRule,
  about: { request: ['oneHousehold', 'principalCrimeReference', 'kind', 'samePlace'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Things taken from one household are one crime',
  why: 'Bicycles or belongings of one family, taken together, are one crime. Rooms let separately are separate crimes.',
  satisfy: 'Show that it was one household, one day and one place.',
  instead: 'Keep a crime for each household.',
  judge: (facts) => {
    const asked = fromOneHousehold(facts)
    if (asked === null) return notApplicable
    const { principalCrime } = asked
    return allOf(
      wants('yes', principalCrime.sameDay, {
        weight: 'refuse',
        wrong: 'The things were taken on different days.',
        unanswered: 'It is not known whether the things were taken on one day.',
      }),
      wants('yes', principalCrime.samePlace, {
        weight: 'refuse',
        wrong: 'The things were taken from different places.',
        unanswered: 'It is not known whether the things were taken from one place.',
      }),
      principalCrime.sameSuspects === 'no' ? notMet('refuse', 'The two crimes have different suspects.') : met,
    )
  },
}
