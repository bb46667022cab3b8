import type { CrimeFlag } from '#lib/counting-rules/facts/crime'
import { offenceOf } from '#lib/counting-rules/offences'
import type { CaseCrime, CaseInvolvement } from '#lib/crimes/model'
import { ageBand } from '#lib/crimes/involved-people'

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
 * Whether a victim has enhanced rights under the Victims' Code: the most serious offences, domestic abuse, hate and
 * honour, children, the vulnerable and the persistently targeted (HOCR-V-04). Age not known counts as under eighteen.
 */
export function hasEnhancedRights(crime: CaseCrime, victim: CaseInvolvement, today: string): boolean {
  const serious = crime.classesEver.some(({ code, countClass }) => offenceOf(code, countClass, today).enhanced)
  const young = victim.personKind !== 'organisation' && ageBand(victim.yearOfBirth, today) !== 'adult'
  return serious || young || crime.flags.some((flag) => FLAGS.includes(flag))
}
