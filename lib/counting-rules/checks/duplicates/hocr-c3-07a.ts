import { met, notApplicable, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'
import { isConductCrime, offenceOfPrincipalCrime, principalCrimeOf } from '#lib/counting-rules/principal-crime'

export const hocrC307a: Check = {
  id: 'HOCR-C3-07a',
  origin: productSafeguard('The rules name the crime that stays in some cases only.'),
  about: { request: ['principalCrimeReference'] },
  stages: ['asking', 'deciding'],
  weights: ['warn'],
  title: 'The right crime of the two stays',
  why: 'The main crime stays. Where there is a course of conduct, that is usually the one.',
  satisfy: 'Let the main crime stay, or say why this one does.',
  instead: 'Ask to cancel the other crime into this one.',
  judge: (facts) => {
    const principalCrime = principalCrimeOf(facts)
    if (principalCrime === null) return notApplicable
    const isSame = principalCrime.code === facts.crime.code && principalCrime.countClass === facts.crime.countClass
    return isSame || isConductCrime(offenceOfPrincipalCrime(facts, principalCrime))
      ? met
      : notMet('warn', 'The crime that stays is of another offence or class.')
  },
}
