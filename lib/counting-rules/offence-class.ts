import { closeRelations } from './facts/crime.ts'
import type { OffencePair } from './facts/terms.ts'
import type { Facts, Victim } from './model.ts'
import { isReservedToRegisteredRegistrar, isSexualOffence, offenceOf, type Offence } from './offences.ts'

/**
 * Every offence the crime, or any crime merged into it, is or ever was, by the list of the day of this step. Authority
 * follows the highest.
 */
export const offencesEver = ({ crime, day }: Facts): readonly Offence[] =>
  [crime, ...crime.classesEver].map((pair: OffencePair) => offenceOf(pair.code, pair.countClass, day))

/** The offence it is recorded as, by the list of the day of this step. */
export const offenceNow = ({ crime, day }: Facts): Offence => offenceOf(crime.code, crime.countClass, day)

/** The same offence by the list of the day it was recorded: what C4 asks, whether recording it was a mistake. */
export const offenceWhenRecorded = ({ crime }: Facts): Offence =>
  offenceOf(crime.code, crime.countClass, crime.recordedOn)

export const wasEverRape = (facts: Facts): boolean => offencesEver(facts).some((offence) => offence.rape)

/** Rape, homicide or attempted murder, now or ever. */
export const wasEverReserved = (facts: Facts): boolean =>
  offencesEver(facts).some((offence) => isReservedToRegisteredRegistrar(offence.code, offence.countClass, facts.day))

export const wasEverModernSlavery = (facts: Facts): boolean =>
  offencesEver(facts).some((offence) => offence.modernSlavery)

export const wasEverFgm = (facts: Facts): boolean => offencesEver(facts).some((offence) => offence.fgm)

/** Flagged as domestic abuse or coercive control, or between partners, former partners or family. */
export const isDomestic = ({ crime, suspects }: Facts): boolean =>
  crime.flags.includes('domestic_abuse') ||
  crime.flags.includes('coercive_control') ||
  suspects.some((suspect) => closeRelations.has(suspect.relation))

/** A victim under 18, or one whose age is not known. */
export const mayBeChild = ({ kind, age }: Victim): boolean => kind !== 'organisation' && age !== 'adult'

/** A victim's crime, or one that has a victim though the list calls it either: what counts for C4 and for notification. */
export const hasVictims = (facts: Facts): boolean => facts.victims.length > 0

/** Where a careless notification does harm: sexual, homicide, slavery, domestic, honour-based, or a child. */
export const isSensitive = (facts: Facts): boolean =>
  wasEverReserved(facts) ||
  wasEverModernSlavery(facts) ||
  isDomestic(facts) ||
  offencesEver(facts).some(isSexualOffence) ||
  facts.crime.flags.some((flag) => flag === 'honour_based' || flag === 'child' || flag === 'sexual') ||
  facts.victims.some((victim) => victim.kind === 'person' && !['adult', 'unknown'].includes(victim.age))

/** Serious enough that one line on the risk is not enough. */
export const isSerious = (facts: Facts): boolean =>
  isSensitive(facts) || offencesEver(facts).some((offence) => offence.enhanced || offence.group === 'Robbery')
