import type { OffenceMix, Scenario } from './offences.ts'
import type { Relation } from '#lib/counting-rules/facts/crime'
import type { InventedPerson, People } from './people.ts'
import { weighted, type Random } from './random.ts'

export interface Suspect {
  readonly person: InventedPerson
  readonly relation: Relation
}

/** Who it happened to, and who is suspected. `isRepeat`: one of the victims was a victim before. */
export interface Parties {
  readonly victims: readonly InventedPerson[]
  readonly suspects: readonly Suspect[]
  readonly isRepeat: boolean
}

const relations = (weights: Partial<Record<Relation, number>>) =>
  weighted(Object.entries(weights) as [Relation, number][])

const close = relations({ partner: 18, ex_partner: 12, family: 15, friend: 5, acquaintance: 20, colleague: 2, stranger: 18, unknown: 10 }) // oxfmt-ignore
const stalking = relations({ ex_partner: 48, partner: 8, acquaintance: 22, family: 6, colleague: 3, stranger: 9, unknown: 4 }) // oxfmt-ignore
const intimate = relations({ partner: 58, ex_partner: 36, family: 6 })
const sexual = relations({ partner: 24, ex_partner: 18, acquaintance: 26, friend: 12, family: 8, stranger: 8, unknown: 4 }) // oxfmt-ignore
const atHome = relations({ family: 55, acquaintance: 25, friend: 8, stranger: 6, unknown: 6 })
const strangers = relations({ stranger: 62, acquaintance: 16, unknown: 22 })
const neighbours = relations({ ex_partner: 14, partner: 6, family: 8, acquaintance: 30, stranger: 24, unknown: 18 })

/** How often somebody is suspected, and what they are to the victim. */
const profiles: Record<Scenario, { readonly named: number; readonly relation: (random: Random) => Relation }> = {
  assault: { named: 0.74, relation: close },
  'officer-assault': { named: 0.97, relation: strangers },
  threat: { named: 0.66, relation: close },
  stalking: { named: 0.86, relation: stalking },
  coercion: { named: 0.98, relation: intimate },
  'child-cruelty': { named: 0.92, relation: atHome },
  homicide: { named: 0.9, relation: close },
  slavery: { named: 0.6, relation: strangers },
  fgm: { named: 0.4, relation: atHome },
  rape: { named: 0.82, relation: sexual },
  sexual: { named: 0.68, relation: sexual },
  'child-sexual': { named: 0.78, relation: atHome },
  robbery: { named: 0.4, relation: strangers },
  shop: { named: 0.45, relation: strangers },
  theft: { named: 0.2, relation: strangers },
  damage: { named: 0.36, relation: neighbours },
  burglary: { named: 0.18, relation: strangers },
  vehicle: { named: 0.12, relation: strangers },
  'public-order': { named: 0.6, relation: neighbours },
  state: { named: 0.88, relation: strangers },
}

/** The scenarios in which one household can be victim together. */
const shared: ReadonlySet<Scenario> = new Set(['theft', 'damage', 'burglary', 'vehicle'])

const AGAIN = 0.125
const SHOP_AGAIN = 0.85

const howManyVictims = (random: Random, { scenario, who }: OffenceMix): number => {
  if (who === 'nobody' || (who === 'maybe' && random.chance(0.4))) return 0
  if (!shared.has(scenario) || who === 'organisation') return 1
  return random.chance(0.86) ? 1 : random.between(2, 3)
}

const howManySuspects = (random: Random, scenario: Scenario): number => {
  if (!random.chance(profiles[scenario].named)) return 0
  return random.chance(0.88) ? 1 : random.between(2, 3)
}

/** No child of twelve has a partner, and no child a colleague. */
const fitting = (relation: Relation, { age }: InventedPerson): Relation => {
  const grown = age >= 13 || (relation !== 'partner' && relation !== 'ex_partner')
  return grown && (age >= 16 || relation !== 'colleague') ? relation : 'acquaintance'
}

/** Invents who a crime happened to and who is suspected; `year` is that of recording, for ages. */
export const inventParties = (random: Random, people: People, offence: OffenceMix, year: number): Parties => {
  const victims: InventedPerson[] = []
  let isRepeat = false
  const again = offence.who === 'organisation' ? SHOP_AGAIN : AGAIN
  for (let left = howManyVictims(random, offence); left > 0; left -= 1) {
    const who = offence.who === 'maybe' ? 'adult' : offence.who
    const victim = people.victim(random, who, year, victims.length === 0 ? again : 0)
    if (victims.includes(victim.person)) continue
    victims.push(victim.person)
    isRepeat ||= victim.isRepeat && offence.who !== 'organisation'
  }
  const [first] = victims
  const suspects: Suspect[] = []
  for (let left = howManySuspects(random, offence.scenario); left > 0; left -= 1) {
    const suspect = inventSuspect(random, people, offence, first, year)
    if (!suspects.some(({ person }) => person === suspect.person)) suspects.push(suspect)
  }
  return { victims, suspects, isRepeat }
}

const inventSuspect = (
  random: Random,
  people: People,
  { scenario, who }: OffenceMix,
  victim: InventedPerson | undefined,
  year: number,
): Suspect => {
  if (victim === undefined) return { person: people.suspect(random, year, null), relation: 'unknown' }
  if (victim.suspect !== null && random.chance(0.6)) return victim.suspect
  const drawn = who === 'organisation' ? strangers(random) : profiles[scenario].relation(random)
  const relation = fitting(drawn, victim)
  const together = (relation === 'partner' && random.chance(0.6)) || (relation === 'family' && random.chance(0.4))
  const suspect = { person: people.suspect(random, year, together ? victim : null), relation }
  if (who !== 'organisation') victim.suspect = suspect
  return suspect
}
