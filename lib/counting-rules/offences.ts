import type { ReportGroup } from '#lib/base/prisma/enums'
import { holding } from './offences/loaded-lists.ts'
import { lists } from './offences/lists.ts'
import { groupOfUnlisted, natureOf } from './offences/nature.ts'
import { offencesIn, type Offence } from './offences/offence.ts'

export type { ReportGroup }
export type { Offence } from './offences/offence.ts'

const held = holding(lists)

/** A pair that no list holds keeps the nature that its code or class suggests. */
const unlisted = (code: string, countClass: string): Offence => {
  const nature = natureOf({ code, countClass })
  const incident = /^N[123]00$/.test(countClass) || /^[123]00\//.test(code)
  return {
    listed: false,
    code,
    countClass,
    group: groupOfUnlisted({ code, countClass }),
    subgroup: '',
    title: '',
    basis: 'unknown',
    rape: nature === 'rape',
    homicide: nature === 'homicide',
    modernSlavery: nature === 'slavery',
    fgm: ['008/52', '008/68'].includes(code),
    selfDefence: 'closed',
    enhanced: nature !== 'other',
    kind: incident ? 'notifiable reported incident' : 'notifiable crime',
    validFrom: '',
    validTo: '',
  }
}

/**
 * The offence of a pair by the list in force on a day (YYYY-MM-DD; without one, the newest list). A pair that list does
 * not hold is as the nearest other list has it; one that no list holds comes back with `listed` false.
 */
export const offenceOf = (code: string, countClass: string, on?: string): Offence =>
  held.find(code, countClass, on) ?? unlisted(code, countClass)

/** Every offence of the newest list, in its order, those that have ceased among them: for a form to choose from. */
export const offencesToChoose = (): readonly Offence[] => lists.slice(0, 1).flatMap(offencesIn)

/** Our own title, of the newest list that holds the pair; code and class for a pair that is in none. */
export const titleOf = (code: string, countClass: string): string =>
  offenceOf(code, countClass).title || (countClass === '' ? `Offence ${code}` : `Offence ${code}, class ${countClass}`)

/** Rape, or in the group of sexual offences. */
export const isSexualOffence = ({ group, rape }: Offence): boolean => rape || group === 'Sexual offences'

/** The group a crime is counted under in the compliance report, by the list in force on a day, or the newest. */
export const reportGroupOf = (code: string, countClass: string, on?: string): ReportGroup => {
  const offence = offenceOf(code, countClass, on)
  if (offence.rape) return 'rape'
  if (isSexualOffence(offence)) return 'other_sexual'
  if (offence.group === 'Violence against the person' || offence.homicide) return 'violence'
  if (offence.group === 'Robbery') return 'robbery'
  return 'other'
}

/**
 * C2 on this pair is for a registrar on the College register alone (HOCR-A-04): rape with its attempts, homicide, and
 * attempted murder, which the rules list under homicide on page 34 though the offence list does not. By the list in force
 * on a day, or the newest.
 */
export const isReservedToRegisteredRegistrar = (code: string, countClass: string, on?: string): boolean => {
  const offence = offenceOf(code, countClass, on)
  return offence.rape || offence.homicide || isAttemptedMurder(offence)
}

/** The list holds it among violence with injury, without a mark of its own. */
export const isAttemptedMurder = (offence: Offence): boolean => natureOf(offence) === 'attempted murder'

/** C5 is open to this pair (HOCR-C5-01); to some of them only before the registrar (HOCR-C5-01a). */
export const isOpenToSelfDefence = (code: string, countClass: string, on?: string): boolean =>
  offenceOf(code, countClass, on).selfDefence !== 'closed'
