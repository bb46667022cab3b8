import { closeRelations, type CrimeFlag, type Reporter } from '#lib/counting-rules/facts/crime'
import type { OffenceMix } from './offences.ts'
import type { Parties } from './parties.ts'
import { weighted, type Random } from './random.ts'

const aggravated: ReadonlySet<string> = new Set(['008/55', '008/57', '125/82'])
const canBeHate: ReadonlySet<string> = new Set(['assault', 'threat', 'damage', 'public-order', 'robbery'])
const sexual: ReadonlySet<string> = new Set(['rape', 'sexual', 'child-sexual'])

const isDomestic = (random: Random, { victims, suspects }: Parties): boolean =>
  victims.some(({ age }) => age >= 16) &&
  suspects.some(({ relation }) => closeRelations.has(relation)) &&
  // Now and then somebody forgets the flag.
  random.chance(0.96)

/** The flags of a crime, as the extract lists them, in keeping with its offence and with who did it to whom. */
export const inventFlags = (random: Random, offence: OffenceMix, parties: Parties): string => {
  const { scenario, code } = offence
  const isOfPerson = parties.victims.some(({ age }) => age > 0)
  const domestic = isDomestic(random, parties)
  const flags = {
    domestic_abuse: domestic,
    child: parties.victims.some(({ age }) => age > 0 && age < 18),
    hate: aggravated.has(code) || (canBeHate.has(scenario) && random.chance(0.02)),
    honour_based: scenario === 'fgm' || (domestic && random.chance(0.008)),
    vulnerable_adult:
      parties.victims.some(({ age }) => age >= 18) && random.chance(scenario === 'slavery' ? 0.5 : 0.04),
    sexual: sexual.has(scenario),
    coercive_control: scenario === 'coercion' || (domestic && random.chance(0.04)),
    repeat: isOfPerson && parties.isRepeat,
  } satisfies Record<CrimeFlag, boolean>
  return Object.entries(flags)
    .filter(([, isSet]) => isSet)
    .map(([flag]) => flag)
    .join(';')
}

const byVictim = weighted([['victim', 74], ['other_third_party', 13], ['police', 7], ['professional', 6]] as const) // oxfmt-ignore
const ofChild = weighted([['parent_or_carer', 55], ['professional', 30], ['victim', 9], ['other_third_party', 6]] as const) // oxfmt-ignore
const ofTeenager = weighted([['victim', 45], ['parent_or_carer', 35], ['professional', 17], ['other_third_party', 3]] as const) // oxfmt-ignore
const ofCare = weighted([
  ['professional', 75],
  ['victim', 15],
  ['other_third_party', 10],
] as const)
const ofState = weighted([
  ['police', 84],
  ['other_third_party', 11],
  ['professional', 5],
] as const)

/** Who told the police. */
export const inventReporter = (random: Random, { scenario }: OffenceMix, { victims }: Parties): Reporter => {
  const [victim] = victims
  if (victim === undefined) return ofState(random)
  if (scenario === 'officer-assault') return 'police'
  if (scenario === 'slavery' || scenario === 'fgm') return ofCare(random)
  if (victim.age > 0 && victim.age < 13) return ofChild(random)
  if (victim.age > 0 && victim.age < 18) return ofTeenager(random)
  return byVictim(random)
}
