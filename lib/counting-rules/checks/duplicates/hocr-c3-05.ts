import { allOf, homeOfficeRule, met, notApplicable, unknown, wants, type Check } from '#lib/counting-rules/check'
import { continuedConduct } from '#lib/counting-rules/principal-crime'

export const hocrC305: Check = {
  id: 'HOCR-C3-05',
  origin: homeOfficeRule,
  about: { request: ['overThreeMonthsApart', 'principalCrimeReference', 'kind', 'offenderDealtWithBetween'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'More of the same stalking, harassment or coercive control',
  why: 'Further acts join the crime already recorded, unless more than three months have passed or the offender was dealt with in between.',
  satisfy: 'Show that it is the same victim and the same suspect, within three months.',
  instead: 'Keep it as a new crime.',
  judge: (facts) => {
    const asked = continuedConduct(facts)
    if (asked === null) return notApplicable
    const { given, principalCrime } = asked
    return allOf(
      wants('yes', principalCrime.sameVictims, {
        weight: 'refuse',
        wrong: 'The two crimes have different victims.',
        unanswered: 'It is not known whether the victims are the same.',
      }),
      wants('yes', principalCrime.sameSuspects, {
        weight: 'refuse',
        wrong: 'The two crimes have different suspects.',
        unanswered: 'It is not known whether the suspects are the same.',
      }),
      wants('no', given.offenderDealtWithBetween, {
        weight: 'refuse',
        wrong: 'The offender was dealt with in between, so this is a new crime.',
        unanswered: 'Was the offender dealt with in between?',
      }),
      given.overThreeMonthsApart === 'unknown' ? unknown('Do more than three months lie between the acts?') : met,
    )
  },
}
