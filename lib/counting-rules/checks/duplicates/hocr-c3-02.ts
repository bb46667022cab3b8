import {
  allOf,
  homeOfficeRule,
  met,
  notMet,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { offenceOfPrincipalCrime, principalCrimeOf, type PrincipalCrime } from '#lib/counting-rules/principal-crime'
import type { Facts } from '#lib/counting-rules/model'
import { hadEnded } from '#lib/counting-rules/offences/offence'

/** An offence that has ceased still counts in the crimes recorded before it did. */
const counts = (facts: Facts, principalCrime: PrincipalCrime): CheckResult => {
  const offence = offenceOfPrincipalCrime(facts, principalCrime)
  const { kind, validTo } = offence
  const stillCounts = kind === 'ceased' && validTo !== '' && !hadEnded(offence, principalCrime.recordedOn)
  if (kind === 'notifiable crime' || stillCounts) return met
  return kind === 'ceased' && validTo === ''
    ? unknown('The offence of the other crime was withdrawn, and the list does not say on which day.')
    : notMet('refuse', 'The other one is not a crime that counts.')
}

export const hocrC302: Check = {
  id: 'HOCR-C3-02',
  origin: homeOfficeRule,
  about: { request: ['principalCrimeReference'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'The crime that stays is live and in the count',
  why: 'If the other crime is cancelled, transferred or only an incident, cancelling this one would make the crime vanish.',
  satisfy: 'Name a live crime with no open request on it.',
  instead: 'Keep this crime, or reinstate the other one first.',
  judge: (facts) => {
    const principalCrime = principalCrimeOf(facts)
    if (principalCrime === null) return notMet('refuse', 'No crime is named that stays.')
    const counted = counts(facts, principalCrime)
    if (principalCrime.rmsStatus !== 'live' && principalCrime.rmsStatus !== 'unknown')
      return notMet('refuse', 'In the RMS the other crime is no longer live.')
    return allOf(
      counted,
      wants('yes', principalCrime.live, {
        weight: 'refuse',
        wrong: 'The other crime is cancelled.',
        unanswered: 'It is not known whether the other crime is live.',
      }),
      principalCrime.rmsStatus === 'live'
        ? met
        : unknown('It is not known whether the other crime is live in the RMS.'),
      principalCrime.openRequests === 0
        ? met
        : notMet('hold', 'There is an open or agreed request on the other crime.'),
    )
  },
}
