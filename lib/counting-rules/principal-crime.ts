import type { Answer } from './facts/terms.ts'
import { offenceNow } from './offence-class.ts'
import type { RequesterFacts, Facts } from './model.ts'
import { isConductCrime } from './offences/conduct.ts'
import { offenceOf, type Offence } from './offences.ts'

export type PrincipalCrime = NonNullable<RequesterFacts<'C3'>['principalCrime']>

/** What is asked under C3, and the crime that is to stay. */
export interface Duplicate {
  readonly given: RequesterFacts<'C3'>
  readonly principalCrime: PrincipalCrime
}

/** Both, or null where no crime is named that stays or the category is another. */
export const duplicateIn = ({ requesterFacts }: Facts): Duplicate | null => {
  if (requesterFacts?.category !== 'C3' || requesterFacts.principalCrime === null) return null
  return { given: requesterFacts, principalCrime: requesterFacts.principalCrime }
}

/** The crime that is to stay, or null where none is named or the category is another. */
export const principalCrimeOf = (facts: Facts): PrincipalCrime | null => duplicateIn(facts)?.principalCrime ?? null

/** The offence of the crime that is to stay, by the list of the day of this step. */
export const offenceOfPrincipalCrime = ({ day }: Facts, { code, countClass }: PrincipalCrime): Offence =>
  offenceOf(code, countClass, day)

const continuingCodes: ReadonlySet<string> = new Set(['008/72', '138/52'])

/** A course of conduct, or messages that may continue one, beside a course of conduct that is to stay; else null. */
export const besideConduct = (facts: Facts): Duplicate | null => {
  const duplicate = duplicateIn(facts)
  if (duplicate === null || !isConductCrime(offenceOfPrincipalCrime(facts, duplicate.principalCrime))) return null
  const offence = offenceNow(facts)
  return isConductCrime(offence) || continuingCodes.has(offence.code) ? duplicate : null
}

/** More of a course of conduct that is already recorded: HOCR-C3-05 speaks instead of the general test. Else null. */
export const continuedConduct = (facts: Facts): Duplicate | null => {
  const duplicate = besideConduct(facts)
  return duplicate?.given.kind === 'part of' ? duplicate : null
}

const takingGroups: ReadonlySet<string> = new Set(['Theft', 'Burglary'])

/** Things taken from one household: HOCR-C3-06 speaks instead of the general test. Else null. */
export const fromOneHousehold = (facts: Facts): Duplicate | null => {
  const duplicate = duplicateIn(facts)
  if (duplicate?.given.kind !== 'part of' || duplicate.given.oneHousehold !== 'yes') return null
  const offences = [offenceNow(facts), offenceOfPrincipalCrime(facts, duplicate.principalCrime)]
  return offences.every(({ group }) => takingGroups.has(group)) ? duplicate : null
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
