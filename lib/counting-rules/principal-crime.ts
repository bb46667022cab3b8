import { offenceNow } from './offence-class.ts'
import type { RequesterFacts, Facts } from './model.ts'
import { offenceOf, type Offence } from './offences.ts'

export type PrincipalCrime = NonNullable<RequesterFacts<'C3'>['principalCrime']>

/** The crime that is to stay, or null where none is named or the category is another. */
export const principalCrimeOf = ({ requesterFacts }: Facts): PrincipalCrime | null =>
  requesterFacts?.category === 'C3' ? requesterFacts.principalCrime : null

/** The offence of the crime that is to stay, by the list of the day of this step. */
export const offenceOfPrincipalCrime = ({ day }: Facts, { code, countClass }: PrincipalCrime): Offence =>
  offenceOf(code, countClass, day)

const conductClasses: ReadonlySet<string> = new Set(['8L', '8M', '8Q', '8U'])
const continuingCodes: ReadonlySet<string> = new Set(['008/72', '138/52'])

/** Stalking, harassment, or controlling or coercive behaviour: a course of conduct. */
export const isConductCrime = (offence: Offence): boolean =>
  conductClasses.has(offence.countClass) && offence.basis !== 'state'

/** More of a course of conduct that is already recorded: HOCR-C3-05 speaks instead of the general test. */
export const continuesConduct = (facts: Facts): boolean => {
  const principalCrime = principalCrimeOf(facts)
  if (principalCrime === null || !isConductCrime(offenceOfPrincipalCrime(facts, principalCrime))) return false
  const offence = offenceNow(facts)
  return (
    facts.requesterFacts?.category === 'C3' &&
    facts.requesterFacts.kind === 'part of' &&
    (isConductCrime(offence) || continuingCodes.has(offence.code))
  )
}

const takingGroups: ReadonlySet<string> = new Set(['Theft', 'Burglary'])

/** Things taken from one household: HOCR-C3-06 speaks instead of the general test. */
export const isOfOneHousehold = (facts: Facts): boolean => {
  const principalCrime = principalCrimeOf(facts)
  return (
    principalCrime !== null &&
    facts.requesterFacts?.category === 'C3' &&
    facts.requesterFacts.kind === 'part of' &&
    facts.requesterFacts.oneHousehold === 'yes' &&
    takingGroups.has(offenceNow(facts).group) &&
    takingGroups.has(offenceOfPrincipalCrime(facts, principalCrime).group)
  )
}
