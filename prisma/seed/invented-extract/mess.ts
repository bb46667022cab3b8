import { unlistedPairs } from './offences.ts'
import type { Random } from './random.ts'
import {
  line,
  type ClassificationRow,
  type CrimeRow,
  type FileName,
  type PartRow,
  type PersonRow,
  type Row,
} from './rows.ts'

/** One row in five hundred goes wrong, each file in ways of its own. */
export const SPOILT = 0.002

type Spoil<R> = (row: R, random: Random) => Partial<R>

const badInstants = ['2026-13-07T10:00:00Z', '31/02/2026 09:15', '2026-02-30T23:00:00Z', 'yesterday'] as const

const crimeSpoils: readonly Spoil<CrimeRow>[] = [
  (_, random) => ({ recorded_at: random.pick(badInstants) }),
  (_, random) => {
    const [offence_code, count_class] = random.pick(unlistedPairs)
    return { offence_code, count_class }
  },
  ({ recorded_at }) => ({ reported_at: recorded_at.replace(/^\d{4}/, (year) => String(Number(year) + 1)) }),
  () => ({ reference: '' }),
  () => ({ unit: '' }),
  ({ reporter, count_class }) => ({ reporter: ` ${reporter}`, count_class: `${count_class} ` }),
  () => ({ rms_status: 'no-crimed' }),
]

const classificationSpoils: readonly Spoil<ClassificationRow>[] = [
  (_, random) => ({ from_at: random.pick(badInstants) }),
  () => ({ changed_by: 'S9999' }),
  ({ offence_code }) => ({ offence_code: `${offence_code} ` }),
]

const partSpoils: readonly Spoil<PartRow>[] = [
  () => ({ role: 'onlooker' }),
  ({ reference }) => ({ reference: reference.replace(/\d{6}/, '999999') }),
  () => ({ from: '2026-02-30' }),
  () => ({ key: 'P999999' }),
  ({ key }) => ({ key: ` ${key}` }),
]

const personSpoils: readonly Spoil<PersonRow>[] = [
  ({ name }) => ({ name: name.replace(' ', ' "Red" ') }),
  ({ name }) => ({ name: name.replace(' ', " O'") }),
  () => ({ year_of_birth: 'nineteen' }),
  ({ name }) => ({ name: `  ${name} ` }),
  ({ address }) => ({ address: address.replace(', ', '\n') }),
]

const spoils: { readonly [F in FileName]: readonly Spoil<Row<F>>[] } = {
  crimes: crimeSpoils,
  classifications: classificationSpoils,
  parts: partSpoils,
  people: personSpoils,
}

/** A row gone wrong, as the lines of the file it becomes: spoilt, doubled, cut short or with a column too many. */
export const spoiltLines = <F extends FileName>(file: F, row: Row<F>, random: Random): readonly string[] => {
  const whole = line(file, row)
  if (random.chance(0.15)) return [whole, whole]
  if (random.chance(0.06)) return [whole.slice(0, whole.lastIndexOf(','))]
  if (random.chance(0.06)) return [`${whole},`]
  return [line(file, { ...row, ...random.pick(spoils[file])(row, random) })]
}
