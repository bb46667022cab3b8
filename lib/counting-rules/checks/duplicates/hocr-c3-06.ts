import { allOf, homeOfficeRule, met, notApplicable, notMet, wants, type Check } from '#lib/counting-rules/check'
import { isOfOneHousehold, survivorOf } from '#lib/counting-rules/case-of-survivor'

export const hocrC306: Check = {
  id: 'HOCR-C3-06',
  origin: homeOfficeRule,
  about: { request: ['oneHousehold', 'survivorReference', 'kind', 'samePlace'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Things taken from one household are one crime',
  why: 'Bicycles or belongings of one family, taken together, are one crime. Rooms let separately are separate crimes.',
  satisfy: 'Show that it was one household, one day and one place.',
  instead: 'Keep a crime for each household.',
  judge: (facts) => {
    const survivor = survivorOf(facts)
    if (survivor === null || !isOfOneHousehold(facts)) return notApplicable
    return allOf(
      wants('yes', survivor.sameDay, {
        weight: 'refuse',
        wrong: 'The things were taken on different days.',
        unanswered: 'It is not known whether the things were taken on one day.',
      }),
      wants('yes', survivor.samePlace, {
        weight: 'refuse',
        wrong: 'The things were taken from different places.',
        unanswered: 'It is not known whether the things were taken from one place.',
      }),
      survivor.sameSuspects === 'no' ? notMet('refuse', 'The two crimes have different suspects.') : met,
    )
  },
}
