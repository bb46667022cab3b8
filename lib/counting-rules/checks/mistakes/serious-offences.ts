import { isDomestic, mayBeChild, offencesEver, wasEverFgm, wasEverReserved } from '#lib/counting-rules/offence-class'
import type { Facts } from '#lib/counting-rules/model'
import { isSexualOffence, type Offence } from '#lib/counting-rules/offences'
import { isStalkingOrCoercion } from '#lib/counting-rules/offences/conduct'
import { isGrievousInjury } from '#lib/counting-rules/offences/grievous-injury'

// A child or vulnerable person killed or seriously harmed, and the crimes whose victims are children whether or not the RMS
// names one: cruelty and neglect, abduction, indecent images.
const classes: ReadonlySet<string> = new Set(['4/3', '4/7', '11A', '13', '86'])

// Breach of the orders that keep a partner or a stalked person safe.
const orders: ReadonlySet<string> = new Set(['066/39', '068/16', '068/19', '068/20'])

const isSeriousOffence = (offence: Offence): boolean =>
  offence.homicide ||
  isSexualOffence(offence) ||
  offence.group === 'Robbery' ||
  isGrievousInjury(offence) ||
  isStalkingOrCoercion(offence) ||
  classes.has(offence.countClass) ||
  orders.has(offence.code)

/** Violence has a person as its victim. Where none has arrived, nobody knows how old they are. */
const isWithoutItsVictim = (facts: Facts): boolean =>
  facts.victims.length === 0 &&
  offencesEver(facts).some(({ basis, group }) => basis !== 'state' && group === 'Violence against the person')

const flags: ReadonlySet<string> = new Set(['sexual', 'child', 'honour_based'])

/** Why a mistake with this crime is for the registrar; undefined where it is not. */
export const whyForTheRegistrar = (facts: Facts): string | undefined => {
  if (wasEverReserved(facts) || wasEverFgm(facts) || offencesEver(facts).some(isSeriousOffence))
    return 'This is or was one of the most serious offences.'
  if (isDomestic(facts)) return 'This is or may be domestic abuse.'
  if (facts.crime.flags.some((flag) => flags.has(flag))) return 'The crime has a flag that calls for the registrar.'
  return facts.victims.some(mayBeChild) || isWithoutItsVictim(facts)
    ? 'A victim is under 18, or their age is not known.'
    : undefined
}
