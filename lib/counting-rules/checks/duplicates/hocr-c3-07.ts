import { notApplicable, notMet, productSafeguard, wants, type Check } from '#lib/counting-rules/check'
import { principalCrimeOf } from '#lib/counting-rules/principal-crime'

export const hocrC307: Check = {
  id: 'HOCR-C3-07',
  origin: productSafeguard('Crimes cancelled into each other in a ring would all be gone.'),
  about: { request: ['principalCrimeReference'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  neverSetAside: true,
  title: 'One crime stays in the end',
  why: 'Following each crime into the next must end at a live one, never back here.',
  satisfy: 'Choose the one crime that stays, and cancel the others into it.',
  instead: 'Keep this crime, or make this the one that stays.',
  judge: (facts) => {
    const principalCrime = principalCrimeOf(facts)
    if (principalCrime === null) return notApplicable
    if (principalCrime.id === facts.crime.id) return notMet('refuse', 'A crime cannot be cancelled into itself.')
    return wants('no', principalCrime.leadsBackHere, {
      weight: 'refuse',
      wrong: 'The other crime leads back to this one.',
      unanswered: 'It is not known whether the other crime leads back to this one.',
    })
  },
}
