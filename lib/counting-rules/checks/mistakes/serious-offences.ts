import { wasEverFgm, wasEverReserved, isDomestic, offencesEver } from '#lib/counting-rules/offence-class'
import type { Facts } from '#lib/counting-rules/model'
import type { Offence } from '#lib/counting-rules/offences'

const groups: ReadonlySet<string> = new Set(['Sexual offences', 'Robbery'])

// 5D and 5E: endangering life and grievous injury with intent; 4/3 and 4/7: a child or vulnerable person killed or
// seriously harmed; 8M, 8Q and 8U: stalking, harassment made worse by hate, controlling or coercive behaviour.
const classes: ReadonlySet<string> = new Set(['5D', '5E', '4/3', '4/7', '8M', '8Q', '8U'])

// Grievous injury (s20), also made worse by hate; strangulation and suffocation; breach of the orders that keep a
// partner or a stalked person safe.
const codes: ReadonlySet<string> = new Set([
  '005/01',
  '008/01',
  '008/59',
  '008/77',
  '008/78',
  '066/39',
  '068/16',
  '068/19',
  '068/20',
])

const isSeriousOffence = ({ code, countClass, group, rape, homicide }: Offence): boolean =>
  rape || homicide || groups.has(group) || classes.has(countClass) || codes.has(code)

const flags: ReadonlySet<string> = new Set(['sexual', 'child', 'honour_based'])

const mayBeChild = ({ kind, age }: Facts['victims'][number]): boolean => kind !== 'organisation' && age !== 'adult'

/** Why a mistake with this crime is for the registrar; undefined where it is not. */
export const whyForTheRegistrar = (facts: Facts): string | undefined => {
  if (wasEverReserved(facts) || wasEverFgm(facts) || offencesEver(facts).some(isSeriousOffence))
    return 'This is or was one of the most serious offences.'
  if (isDomestic(facts)) return 'This is or may be domestic abuse.'
  if (facts.crime.flags.some((flag) => flags.has(flag))) return 'The crime has a flag that calls for the registrar.'
  return facts.victims.some(mayBeChild) ? 'A victim is under 18, or their age is not known.' : undefined
}
