import type { OffencePair } from '#lib/counting-rules/facts/terms'

/** What a pair that no list holds is taken to be, for who may decide, how victims are informed and where it is counted. */
export type Nature = 'rape' | 'homicide' | 'attempted murder' | 'sexual' | 'slavery' | 'other'

interface Sign {
  readonly nature: Exclude<Nature, 'other'>
  readonly code: RegExp
  readonly countClass: RegExp
}

// The first that fits. Lost noughts are allowed for. Old burglaries with intent to rape, 028/01 and 030/01, count as
// sexual (the offence that followed them, 088/07, is), and so does series 175, which the list holds for such offences
// alone. `registrar.nature_of_unlisted` says the same in SQL, and a test compares the two.
const SIGNS: readonly Sign[] = [
  { nature: 'rape', code: /^0*19\//, countClass: /^19[A-Z]?$/ },
  { nature: 'homicide', code: /^0*(1\/|4\/0?[125]$|4\/10$)/, countClass: /^(1|4\/(1|2|5|10))$/ },
  { nature: 'attempted murder', code: /^0*2\//, countClass: /^2$/ },
  {
    nature: 'sexual',
    code: /^0*((1[678]|2[0-3]|7[0-4]|88|175)\/|(28|30)\/0?1$)/,
    countClass: /^(1[678]|2[0-3]|7[0-4]|88)[A-Z]?$/,
  },
  { nature: 'slavery', code: /^0*24\//, countClass: /^(24|106)$/ },
]

/** The nature of a pair that is in no list, by its code or, where that says nothing, by its class. */
export const natureOf = ({ code, countClass }: OffencePair): Nature =>
  SIGNS.find((sign) => sign.code.test(code) || sign.countClass.test(countClass))?.nature ?? 'other'

const GROUPS: Readonly<Record<Exclude<Nature, 'other'>, string>> = {
  rape: 'Sexual offences',
  homicide: 'Violence against the person',
  'attempted murder': 'Violence against the person',
  sexual: 'Sexual offences',
  slavery: 'Violence against the person',
}

// The series whose former codes are violence or robbery, whatever class they are given today.
const OTHER_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^0*34\//, 'Robbery'],
  [/^0*([3-9]|1[1-4]|36|10[459])\//, 'Violence against the person'],
]

// Classes of the list that say more than such a series does: weapons, and public order.
const NO_VIOLENCE = /^(10[A-D]|81|66|9[AB])$/
const VIOLENT_CLASS = /^(3[AB]|4\/\d+|5[A-Z]|8[A-Z]|11A|13|14|36|104|105[AB])$/

/** The group of the list a pair that is in none belongs to; empty where nothing says so. */
export function groupOfUnlisted(pair: OffencePair): string {
  const nature = natureOf(pair)
  if (nature !== 'other') return GROUPS[nature]
  const { code, countClass } = pair
  if (/^34[AB]$/.test(countClass)) return 'Robbery'
  if (VIOLENT_CLASS.test(countClass)) return 'Violence against the person'
  if (NO_VIOLENCE.test(countClass)) return ''
  return OTHER_GROUPS.find(([series]) => series.test(code))?.[1] ?? ''
}
