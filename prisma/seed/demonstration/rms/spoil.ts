import { unlistedPairs } from '../../invented-extract/offences.ts'
import type { Random } from '../../invented-extract/random.ts'
import type { InventedCrime } from '../../invented-extract/rows.ts'
import { BUREAU } from '../people.ts'
import { added } from './added.ts'

/** One way in which a row of a crime goes wrong. */
export type Spoil = (crime: InventedCrime, random: Random) => InventedCrime

const ofRow =
  (change: (crime: InventedCrime, random: Random) => Partial<InventedCrime['crime']>): Spoil =>
  (crime, random) => ({ ...crime, crime: { ...crime.crime, ...change(crime, random) } })

const ofLastPart =
  (change: Partial<InventedCrime['parts'][number]>): Spoil =>
  (crime) => {
    const last = crime.parts.at(-1)
    return last ? { ...crime, parts: [...crime.parts.slice(0, -1), { ...last, ...change }] } : crime
  }

/** The ways a crime’s rows go wrong. The first two are imported all the same: padding, and an offence in no list. */
const SPOILS: readonly Spoil[] = [
  ofRow(({ crime }) => ({ reporter: ` ${crime.reporter}` })),
  ofRow((_, random) => {
    const [offence_code, count_class] = random.pick(unlistedPairs)
    return { offence_code, count_class }
  }),
  ofRow((_, random) => ({ recorded_at: random.pick(['31/02/2026 09:15', '2026-02-30T23:00:00Z', 'yesterday']) })),
  ofRow(({ crime }) => ({ reported_at: crime.reported_at.replace(/^\d{4}/, (year) => String(Number(year) + 1)) })),
  ofRow(() => ({ unit: '' })),
  ofRow(() => ({ rms_status: 'no-crimed' })),
  ofLastPart({ role: 'onlooker' }),
  ofLastPart({ from: '2026-02-30' }),
  ofLastPart({ key: 'P999999' }),
  (crime) => ({ ...crime, parts: [...crime.parts, ...crime.parts.slice(-1)] }),
  (crime) => ({
    ...crime,
    people: crime.people.map((person, n) => (n === 0 ? { ...person, year_of_birth: 'nineteen' } : person)),
  }),
]

/** For each file a fault for which a row of it is refused. */
export const FAULT_OF = {
  'crimes.csv': ofRow(() => ({ unit: '' })),
  'classifications.csv': (crime) => ({
    ...crime,
    classifications: [
      ...crime.classifications,
      ...crime.classifications.slice(-1).map((row) => ({ ...row, from_at: '31/11/2026 09:15', changed_by: BUREAU })),
    ],
  }),
  'parts.csv': ofLastPart({ from: '2026-02-30' }),
  'people.csv': (crime) => ({
    ...crime,
    people: crime.people.map((person, n) => (n === 0 ? { ...person, year_of_birth: '91' } : person)),
  }),
} as const satisfies Readonly<Record<string, Spoil>>

/** A victim joins, and their row does not say which crime it is of. */
export const joinedNamelessly =
  (at: number): Spoil =>
  (crime, random) => {
    const { parts = [], people = [] } = added(random, { at, key: 'P500000', role: 'victim', relation: '' })
    return {
      ...crime,
      parts: [...crime.parts, ...parts.map((part) => ({ ...part, reference: '' }))],
      people: [...crime.people, ...people],
    }
  }

/** A crime with one of its rows gone wrong, as happens in a real extract. */
export const spoilt = (crime: InventedCrime, random: Random): InventedCrime => random.pick(SPOILS)(crime, random)
