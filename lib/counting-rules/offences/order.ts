import { isGrievousInjury } from './grievous-injury.ts'
import { natureOf } from './nature.ts'
import type { Offence } from './offence.ts'

/** Whether a crime may be cancelled into another as part of it: the other is above it, below it, or nothing says. */
export type Order = 'above' | 'below' | 'not settled' | 'same'

type Ladder = 'violence' | 'property' | 'sexual' | 'none'

interface Place {
  readonly ladder: Ladder
  /** From 1: how far up its own ladder. */
  readonly step: number
  /** Grave crimes never go into light ones, whatever their ladders. */
  readonly gravity: 'light' | 'injury' | 'middle' | 'grave'
}

type Fits = (offence: Offence) => boolean

const ofClass = (...classes: readonly string[]): Fits => {
  const known = new Set(classes)
  return ({ countClass }) => known.has(countClass)
}
const ofCode = (...codes: readonly string[]): Fits => {
  const known = new Set(codes)
  return ({ code }) => known.has(code)
}
const ofGroup =
  (group: string): Fits =>
  (offence) =>
    offence.group === group

const aggravatedBurglary = ofClass('29B', '29C', '31A')
const killingOnTheRoad: Fits = ({ subgroup }) => subgroup.startsWith('Death or serious injury')

// The first that fits. What fits nothing has no place.
const PLACES: readonly (readonly [Fits, Place])[] = [
  [(offence) => natureOf(offence) === 'attempted murder', { ladder: 'violence', step: 4, gravity: 'grave' }],
  [ofGroup('Sexual offences'), { ladder: 'sexual', step: 1, gravity: 'grave' }],
  [({ fgm }) => fgm, { ladder: 'none', step: 1, gravity: 'grave' }],
  [({ modernSlavery }) => modernSlavery, { ladder: 'none', step: 1, gravity: 'grave' }],
  [killingOnTheRoad, { ladder: 'none', step: 1, gravity: 'grave' }],
  [ofClass('3A', '4/3', '4/7', '36', '56A'), { ladder: 'none', step: 1, gravity: 'grave' }],
  [isGrievousInjury, { ladder: 'violence', step: 3, gravity: 'grave' }],
  [ofClass('8N', '8P', '8S', '8T'), { ladder: 'violence', step: 2, gravity: 'injury' }],
  [ofClass('3B', '11A', '13'), { ladder: 'none', step: 1, gravity: 'injury' }],
  [ofCode('005/28'), { ladder: 'none', step: 1, gravity: 'injury' }],
  [ofClass('104', '105A', '105B'), { ladder: 'violence', step: 1, gravity: 'light' }],
  [
    (offence) => offence.group === 'Robbery' || aggravatedBurglary(offence),
    { ladder: 'property', step: 3, gravity: 'grave' },
  ],
  [ofGroup('Burglary'), { ladder: 'property', step: 2, gravity: 'middle' }],
  [
    ({ group, countClass }) => ['Theft', 'Vehicle offences'].includes(group) || countClass.startsWith('58'),
    { ladder: 'property', step: 1, gravity: 'light' },
  ],
]

const placeOf = (offence: Offence): Place | undefined => PLACES.find(([fits]) => fits(offence))?.[1]

/** A grave crime: wounding and worse, sexual, robbery, slavery, death on the road. */
export const isGrave = (offence: Offence): boolean => offence.homicide || placeOf(offence)?.gravity === 'grave'

const isSamePair = (one: Offence, other: Offence): boolean =>
  one.code === other.code && one.countClass === other.countClass

const HEAVY: ReadonlySet<Place['gravity']> = new Set(['grave', 'injury'])

const isAbove = (one: Place, other: Place): boolean =>
  (one.ladder === other.ladder && one.ladder !== 'none' && one.step > other.step) ||
  (one.gravity === 'grave' && other.gravity === 'light') ||
  (one.gravity === 'injury' && other.gravity === 'light' && other.ladder === 'property')

/** Homicide, then rape, stand above all else but courses of conduct; between rape and attempted murder nothing says. */
function topOf(one: Offence, other: Offence): Order | undefined {
  const [here, there] = [one, other].map((offence) => (offence.homicide ? 2 : offence.rape ? 1 : 0))
  if (here === undefined || there === undefined || here === there) return undefined
  const attempted = [one, other].some((offence) => natureOf(offence) === 'attempted murder')
  if (attempted && !one.homicide && !other.homicide) return 'not settled'
  return there > here ? 'above' : 'below'
}

/**
 * Where `other` stands to `one` among the kinds of crime that are no courses of conduct. Where this is silent the
 * registrar decides.
 */
export function orderOf(one: Offence, other: Offence): Order {
  if (isSamePair(one, other)) return 'same'
  const top = topOf(one, other)
  if (top !== undefined) return top
  const [here, there] = [placeOf(one), placeOf(other)]
  // What has no place is light beside what hurts or is grave, and nothing else is settled of it.
  if (there === undefined) return here !== undefined && HEAVY.has(here.gravity) ? 'below' : 'not settled'
  if (here === undefined) return 'not settled'
  if (isAbove(there, here)) return 'above'
  return isAbove(here, there) ? 'below' : 'not settled'
}
