import { DAY, EXTRACTS } from '../calendar.ts'
import type { FreeCrimes } from './free-crimes.ts'
import type { RmsCrime } from './rms.ts'
import { FAULT_OF, joinedNamelessly, type Spoil } from './spoil.ts'

/** A crime of which one row goes wrong in one extract, and is not put right by a later one. */
export interface Fault {
  readonly taken: number
  readonly reference: string
  readonly spoil: Spoil
}

/** A victim whose part in a crime was refused, as the registrar finds them in the RMS. */
export interface RefusedVictim {
  readonly reference: string
  readonly key: string
}

const isNewIn =
  (nth: number) =>
  ({ recordedAt, made }: RmsCrime): boolean =>
    recordedAt > (EXTRACTS.at(nth - 1) ?? 0) && recordedAt <= (EXTRACTS.at(nth) ?? 0) && made.duplicateOf === null

/** The one victim, a person the RMS has in full, and nobody suspected: so that their row is the last of the crime. */
const onlyVictim = ({ made: { parts, people } }: RmsCrime): string | undefined => {
  const citizens = parts.filter(({ role }) => role === 'victim' || role === 'suspect')
  const [only] = citizens
  const [person] = people
  const isOne = citizens.length === 1 && only?.role === 'victim' && person?.key === only.key && person.kind === 'person'
  return isOne && person.year_of_birth !== '' ? person.key : undefined
}

/** A fault in each of the four files this morning, a row that names no crime, and one a fortnight ago in the row of a victim. */
export function rowsThatGoWrong(free: FreeCrimes): { faults: readonly Fault[]; victim: RefusedVictim } {
  const hasVictim = (crime: RmsCrime) => onlyVictim(crime) !== undefined
  const taken = EXTRACTS.at(-1) ?? 0
  const spoils = { ...FAULT_OF, 'parts.csv, naming no crime,': joinedNamelessly(taken - DAY) }
  const today = Object.entries(spoils).map(([file, spoil]): Fault => {
    const { reference } = free.first(
      `a row of ${file} that goes wrong`,
      (crime) => isNewIn(-1)(crime) && hasVictim(crime),
    )
    return { taken, reference, spoil }
  })
  const before = free.first('a victim whose row goes wrong', (crime) => isNewIn(-2)(crime) && hasVictim(crime))
  const fault = { taken: EXTRACTS.at(-2) ?? 0, reference: before.reference, spoil: FAULT_OF['parts.csv'] }
  return { faults: [...today, fault], victim: { reference: before.reference, key: onlyVictim(before) ?? '' } }
}
