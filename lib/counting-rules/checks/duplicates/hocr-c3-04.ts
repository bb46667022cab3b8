import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { offenceNow, wasEverRape } from '#lib/counting-rules/offence-class'
import { offenceOfPrincipalCrime, principalCrimeOf } from '#lib/counting-rules/principal-crime'
import { exceptionFor } from './both-are-kept.ts'

export const hocrC304: Check = {
  id: 'HOCR-C3-04',
  origin: homeOfficeRule,
  about: { request: ['principalCrimeReference'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Not one of the pairs that are both kept',
  why: 'Some crimes look like duplicates and are not: the rules keep both. Rape counts once for each person who committed it.',
  satisfy: 'Name another crime that stays, if there is one.',
  instead: 'Keep both crimes.',
  judge: (facts) => {
    const principalCrime = principalCrimeOf(facts)
    if (principalCrime === null) return notApplicable
    const other = offenceOfPrincipalCrime(facts, principalCrime)
    const exception = exceptionFor(offenceNow(facts), other)
    if (exception !== undefined) return notMet('refuse', exception.wrong)
    if (!wasEverRape(facts)) return met
    if (!other.rape) return notMet('refuse', 'A rape is never cancelled into another crime.')
    if (principalCrime.sameSuspects === 'no')
      return notMet('refuse', 'Rape counts once for each person who committed it.')
    return principalCrime.sameSuspects === 'yes'
      ? met
      : unknown('It is not known whether the same person committed both rapes.')
  },
}
