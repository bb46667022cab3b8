import { offenceNow } from './case-of-class.ts'
import type { Asked, Facts } from './model.ts'
import { offenceOf, type Offence } from './offences.ts'

export type Survivor = NonNullable<Asked<'C3'>['survivor']>

/** The crime that is to stay, or null where none is named or the category is another. */
export const survivorOf = ({ asked }: Facts): Survivor | null => (asked?.category === 'C3' ? asked.survivor : null)

/** The offence of the crime that is to stay, by the list of the day of this step. */
export const offenceOfSurvivor = ({ day }: Facts, { code, countClass }: Survivor): Offence =>
  offenceOf(code, countClass, day)

const conductClasses: ReadonlySet<string> = new Set(['8L', '8M', '8Q', '8U'])
const continuingCodes: ReadonlySet<string> = new Set(['008/72', '138/52'])

/** Stalking, harassment, or controlling or coercive behaviour: a course of conduct. */
export const isConductCrime = (offence: Offence): boolean =>
  conductClasses.has(offence.countClass) && offence.basis !== 'state'

/** More of a course of conduct that is already recorded: HOCR-C3-05 speaks instead of the general test. */
export const continuesConduct = (facts: Facts): boolean => {
  const survivor = survivorOf(facts)
  if (survivor === null || !isConductCrime(offenceOfSurvivor(facts, survivor))) return false
  const offence = offenceNow(facts)
  return (
    facts.asked?.category === 'C3' &&
    facts.asked.kind === 'part of' &&
    (isConductCrime(offence) || continuingCodes.has(offence.code))
  )
}

const takingGroups: ReadonlySet<string> = new Set(['Theft', 'Burglary'])

/** Things taken from one household: HOCR-C3-06 speaks instead of the general test. */
export const isOfOneHousehold = (facts: Facts): boolean => {
  const survivor = survivorOf(facts)
  return (
    survivor !== null &&
    facts.asked?.category === 'C3' &&
    facts.asked.kind === 'part of' &&
    facts.asked.oneHousehold === 'yes' &&
    takingGroups.has(offenceNow(facts).group) &&
    takingGroups.has(offenceOfSurvivor(facts, survivor).group)
  )
}
