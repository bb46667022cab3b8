import { inventName } from './names.ts'
import { Random } from './random.ts'
import { units, type InventedUnit } from './units.ts'

/** A member of staff as the RMS knows them. `name` carries the rank, where there is one. */
export interface InventedStaff {
  readonly key: string
  readonly name: string
  readonly unit: string
  readonly supervises: boolean
}

const fixed = (key: string, name: string, unit: string, supervises = false): InventedStaff => ({ key, name, unit, supervises }) // oxfmt-ignore

/** The people of the demonstration: in every extract with the same keys. */
export const fixedStaff: readonly InventedStaff[] = [
  fixed('S1001', 'PC Priya Ashdown', 'NORTH-RESPONSE-A'),
  fixed('S1002', 'DC Tom Wexcombe', 'FORCE-RAPE-TEAM'),
  fixed('S1003', 'Sgt Alma Okonjo-Reed', 'NORTH-RESPONSE-A', true),
  fixed('S1004', 'Insp. Ines Calloway', 'CRIME-MANAGEMENT'),
  fixed('S1005', 'Dan Merrow', 'CRIME-MANAGEMENT'),
  fixed('S1006', 'Ruth Halvorsen', 'REGISTRAR'),
  fixed('S1007', 'Owen Tarrant', 'REGISTRAR'),
  fixed('S1008', 'Bea Lindqvist', 'CRIME-BUREAU'),
  fixed('S1009', 'ACC Marcus Fell', 'HEADQUARTERS'),
  fixed('S1010', 'Ada Pryce', 'HEADQUARTERS'),
  fixed('S1011', 'Noor Bellamy', 'REGISTRAR'),
  fixed('S1012', 'Col Greaves', 'HEADQUARTERS'),
]

const SERGEANT_EVERY = 8

// The keys between are left to people of the demonstration whom the RMS does not know.
const FIRST_KEY = 1021

// The staff are the same whatever the seed of an extract, so that two extracts speak of the same people.
const STAFF_SEED = 1829

const filled = (unit: InventedUnit, firstKey: number): InventedStaff[] => {
  const held = fixedStaff.filter((member) => member.unit === unit.code).length
  return Array.from({ length: Math.max(0, unit.size - held) }, (_, n) => {
    const number = firstKey + n
    const random = new Random(STAFF_SEED, number)
    const supervises = n % SERGEANT_EVERY === 0
    const rank = unit.ranks[supervises ? 1 : 0]
    const name = inventName(random, random.chance(0.4) ? 'female' : 'male')
    return { key: `S${String(number)}`, name: rank === '' ? name : `${rank} ${name}`, unit: unit.code, supervises }
  })
}

const everyone = (): readonly InventedStaff[] => {
  const all = [...fixedStaff]
  for (const unit of units) all.push(...filled(unit, FIRST_KEY + all.length - fixedStaff.length))
  return all
}

/** Everybody who works for the invented force, about 600, by key. */
export const allStaff: readonly InventedStaff[] = everyone()
