import type { Answer } from './facts/terms.ts'
import { offenceNow } from './offence-class.ts'
import type { RequesterFacts, Facts } from './model.ts'
import { isConductCrime } from './offences/conduct.ts'
import { offenceOf, type Offence } from './offences.ts'

export type PrincipalCrime = NonNullable<RequesterFacts<'C3'>['principalCrime']>

/** The crime that is to stay, or null where none is named or the category is another. */
export const principalCrimeOf = ({ requesterFacts }: Facts): PrincipalCrime | null =>
  requesterFacts?.category === 'C3' ? requesterFacts.principalCrime : null

/** The offence of the crime that is to stay, by the list of the day of this step. */
export const offenceOfPrincipalCrime = ({ day }: Facts, { code, countClass }: PrincipalCrime): Offence =>
  offenceOf(code, countClass, day)

const continuingCodes: ReadonlySet<string> = new Set(['008/72', '138/52'])

/** A course of conduct, or messages that may continue one, beside a course of conduct that is to stay. */
export const mayContinueConduct = (facts: Facts): boolean => {
  const principalCrime = principalCrimeOf(facts)
  if (principalCrime === null || !isConductCrime(offenceOfPrincipalCrime(facts, principalCrime))) return false
  const offence = offenceNow(facts)
  return isConductCrime(offence) || continuingCodes.has(offence.code)
}

/** More of a course of conduct that is already recorded: HOCR-C3-05 speaks instead of the general test. */
export const continuesConduct = (facts: Facts): boolean =>
  facts.requesterFacts?.category === 'C3' && facts.requesterFacts.kind === 'part of' && mayContinueConduct(facts)

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

/**
 * Whether the suspect is a former partner of the victim: as the RMS says on either crime, else as the requester answers.
 * Unknown where neither says.
 */
export function formerPartnerIn(facts: Facts): Answer {
  const { requesterFacts, suspects } = facts
  if (requesterFacts?.category !== 'C3') return 'unknown'
  const relations = suspects.map(({ relation }) => relation)
  const recorded = [relations.includes('ex_partner') ? 'yes' : 'unknown', requesterFacts.principalCrime?.formerPartner]
  if (recorded.includes('yes') || requesterFacts.formerPartner === 'yes') return 'yes'
  const isRecorded = relations.length > 0 && !relations.includes('unknown')
  return isRecorded ? 'no' : requesterFacts.formerPartner
}

/** The two records have one offence: the same code in the same class. */
export const isOfOneOffence = ({ crime }: Facts, principalCrime: PrincipalCrime): boolean =>
  crime.code === principalCrime.code &&
  crime.countClass === principalCrime.countClass &&
  principalCrime.sameOffence !== 'no'
