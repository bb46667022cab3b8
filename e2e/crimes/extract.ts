import { staffRows } from '#seed/invented-extract/invent'
import type { CrimeRow, InventedCrime, PartRow, PersonRow } from '#seed/invented-extract/rows'
import { writeExtract } from '#seed/invented-extract/write'
import type { Crime } from './crime.ts'

const NOTHING_DONE = {
  rms_status: 'live',
  rms_category: '',
  rms_changed_at: '',
  rms_changed_by: '',
  rms_victims_told_at: '',
  n100_reference: '',
  surviving_reference: '',
} as const

/** What the RMS says of a crime besides what is in the list, such as a cancellation there. */
export type InTheRms = Partial<Pick<CrimeRow, keyof typeof NOTHING_DONE>>

/** Writes these crimes as the four files of an extract of the RMS, each as it stands there. */
export function writeCrimes(directory: string, crimes: readonly (Crime & { readonly rms?: InTheRms })[]): void {
  const named = new Set<string>()
  const rows = crimes.map((crime) => {
    const { people, ...rest } = rowsOf(crime)
    const fresh = people.filter(({ key }) => !named.has(key))
    for (const { key } of fresh) named.add(key)
    return { ...rest, people: fresh }
  })
  writeExtract(directory, { seed: 0, messy: false, staff: staffRows, crimes: rows })
}

function rowsOf(crime: Crime & { readonly rms?: InTheRms }): InventedCrime {
  const { reference, code, countClass, unit, recorded, flags, reporter, rms } = crime
  const at = `${recorded}T10:00:00Z`
  const offence = { offence_code: code, count_class: countClass }
  const { parts, people } = partiesOf(crime)
  return {
    crime: {
      reference,
      recorded_at: at,
      reported_at: `${recorded}T08:30:00Z`,
      ...offence,
      area: 'NORTH',
      unit,
      flags: flags.join(';'),
      reporter,
      ...NOTHING_DONE,
      ...rms,
    },
    classifications: [{ reference, from_at: at, ...offence, changed_by: '' }],
    parts: [...officersOf(crime), ...parts],
    people,
    duplicateOf: null,
  }
}

function officersOf({ reference, recorded, oic, supervising, attending, interviewing }: Crime): PartRow[] {
  const officers = { oic, supervising, attending, interviewing }
  return Object.entries(officers).flatMap(([role, key]) =>
    key === undefined ? [] : [{ reference, key, role, from: recorded, to: '', relation: '' }],
  )
}

function partiesOf({ reference, recorded, victims, suspects }: Crime): { parts: PartRow[]; people: PersonRow[] } {
  const all = [
    ...victims.map((victim) => ({ ...victim, role: 'victim', relation: '' })),
    ...suspects.map((suspect) => ({ ...suspect, role: 'suspect' })),
  ]
  const keyed = all.map((person, n) => ({
    born: 1990,
    interpreter: '',
    kind: 'person',
    key: keyOf(reference, n),
    ...person,
  }))
  return {
    parts: keyed.map(({ key, role, relation }) => ({ reference, key, role, from: recorded, to: '', relation })),
    people: keyed.map(({ key, kind, name, born, interpreter }) => ({
      key,
      kind,
      year_of_birth: kind === 'person' ? String(born) : '',
      interpreter,
      name,
      phone: '01632 960199',
      email: '',
      address: '',
    })),
  }
}

// The digits of the reference and a place: nobody of one crime is somebody of another.
const keyOf = (reference: string, n: number): string => `P${reference.slice(3, 9)}${String(n).padStart(2, '0')}`
