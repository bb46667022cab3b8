import { notApplicable, notMet, productSafeguard, wants, type Check } from '#lib/counting-rules/check'
import { survivorOf } from '#lib/counting-rules/case-of-survivor'

export const hocrC307: Check = {
  id: 'HOCR-C3-07',
  origin: productSafeguard('Crimes cancelled into each other in a ring would all be gone.'),
  about: { request: ['survivorReference'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  neverSetAside: true,
  title: 'One crime stays in the end',
  why: 'Following each crime into the next must end at a live one, never back here.',
  satisfy: 'Choose the one crime that stays, and cancel the others into it.',
  instead: 'Keep this crime, or make this the one that stays.',
  judge: (facts) => {
    const survivor = survivorOf(facts)
    if (survivor === null) return notApplicable
    if (survivor.id === facts.crime.id) return notMet('refuse', 'A crime cannot be cancelled into itself.')
    return wants('no', survivor.leadsBackHere, {
      weight: 'refuse',
      wrong: 'The other crime leads back to this one.',
      unanswered: 'It is not known whether the other crime leads back to this one.',
    })
  },
}
