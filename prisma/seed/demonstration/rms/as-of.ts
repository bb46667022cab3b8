import type { Day } from '#lib/base/day'
import type { ClassificationRow, CrimeRow, InventedCrime, PartRow, PersonRow } from '../../invented-extract/rows.ts'
import { midnightOf } from '../calendar.ts'

/**
 * What was changed about a crime in the RMS from a moment on, beyond what was invented with it: any columns of its row,
 * further parts, people who are new or whose row is another now, and further classifications (give the new offence_code
 * and count_class too).
 */
export interface Amendment extends Omit<Partial<CrimeRow>, 'reference'> {
  readonly at: number
  readonly classifications?: readonly Omit<ClassificationRow, 'reference'>[]
  readonly parts?: readonly Omit<PartRow, 'reference'>[]
  readonly people?: readonly PersonRow[]
}

export const UNTOUCHED = {
  rms_status: 'live',
  rms_category: '',
  rms_changed_at: '',
  rms_changed_by: '',
  rms_victims_told_at: '',
  surviving_reference: '',
} as const

const since = (text: string): number => (text === '' ? -Infinity : Date.parse(text))

/** The crime’s own row as it stood at a moment: cancelled, transferred and told only once it was. */
function rowAsOf(row: CrimeRow, classifications: readonly ClassificationRow[], at: number): CrimeRow {
  const last = classifications.at(-1)
  const now = last ? { ...row, offence_code: last.offence_code, count_class: last.count_class } : row
  if (since(row.rms_changed_at) > at)
    return { ...now, ...UNTOUCHED, n100_reference: row.rms_status === 'n100' ? '' : row.n100_reference }
  return since(row.rms_victims_told_at) > at ? { ...now, rms_victims_told_at: '' } : now
}

/** Each person once, as their last row has them. */
const lastOfEach = (people: readonly PersonRow[]): readonly PersonRow[] => [
  ...new Map(people.map((person) => [person.key, person])).values(),
]

const partAsOf = (part: PartRow, day: Day): PartRow => (part.to > day ? { ...part, to: '' } : part)

/** A crime as the RMS had it at a moment, which lies in `day`, with whatever was amended by then. */
export function asOf(made: InventedCrime, amendments: readonly Amendment[], at: number, day: Day): InventedCrime {
  const { reference } = made.crime
  const known = amendments.filter((amendment) => amendment.at <= at)
  const classifications = [
    ...made.classifications,
    ...known.flatMap((amendment) => (amendment.classifications ?? []).map((row) => ({ reference, ...row }))),
  ].filter((row) => since(row.from_at) <= at)
  const crime = known.reduce<CrimeRow>(
    (row, { at: _at, classifications: _rows, parts: _parts, people: _people, ...changed }) => ({ ...row, ...changed }),
    rowAsOf(made.crime, classifications, at),
  )
  return {
    ...made,
    crime,
    classifications,
    parts: [
      ...made.parts,
      ...known.flatMap((amendment) => (amendment.parts ?? []).map((row) => ({ reference, ...row }))),
    ]
      .filter((part) => part.from <= day)
      .map((part) => partAsOf(part, day)),
    people: lastOfEach([...made.people, ...known.flatMap((amendment) => amendment.people ?? [])]),
  }
}

/** The moments at which something about a crime changed after it was entered, apart from amendments. */
export function changesOf({ crime, classifications, parts }: InventedCrime): readonly number[] {
  const days = parts.flatMap(({ from, to }) => [from, to]).filter((day) => day !== '')
  return [
    ...classifications.slice(1).map((row) => since(row.from_at)),
    ...[...new Set(days)].map((day) => midnightOf(day)),
    since(crime.rms_changed_at),
    since(crime.rms_victims_told_at),
  ].filter((at) => at > since(crime.recorded_at))
}
