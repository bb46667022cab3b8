import { closeRelations, type CrimeFlag } from '#lib/counting-rules/facts/crime'
import { isReservedToRegisteredRegistrar, isSexualOffence, offenceOf } from '#lib/counting-rules/offences'
import type { CaseCrime, CaseInvolvement } from '#lib/crimes/model'
import { ageBand, suspectsOf } from '#lib/crimes/involved-people'

const FLAGS: readonly string[] = [
  'domestic_abuse',
  'child',
  'hate',
  'honour_based',
  'vulnerable_adult',
  'sexual',
  'coercive_control',
  'repeat',
] satisfies CrimeFlag[]

/**
 * An offence that the list marks for enhanced rights, a sexual offence, modern slavery, or rape and homicide with their attempts: the list
 * marks single lines, and the Victims' Code names sexual offences as a whole. `registrar.is_serious_offence` is the same in SQL.
 */
export function isSeriousOffence(code: string, countClass: string, day: string): boolean {
  const offence = offenceOf(code, countClass, day)
  return (
    offence.enhanced ||
    offence.modernSlavery ||
    isSexualOffence(offence) ||
    isReservedToRegisteredRegistrar(code, countClass, day)
  )
}

/**
 * Whether a victim has enhanced rights under the Victims' Code: the most serious offences, domestic abuse (flagged, or by
 * somebody close to them), hate and honour, children, the vulnerable and the persistently targeted (HOCR-V-04). Age not known
 * counts as under eighteen. `registrar.has_enhanced_rights` is the same in SQL.
 */
export function hasEnhancedRights(crime: CaseCrime, victim: CaseInvolvement, today: string): boolean {
  const serious = crime.classesEver.some(({ code, countClass }) => isSeriousOffence(code, countClass, today))
  const young = victim.personKind !== 'organisation' && ageBand(victim.yearOfBirth, today) !== 'adult'
  const domestic = suspectsOf(crime).some(({ relation }) => closeRelations.has(relation ?? 'unknown'))
  return serious || young || domestic || crime.flags.some((flag) => FLAGS.includes(flag))
}
