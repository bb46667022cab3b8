import { londonMidnight, type Day } from '#lib/base/day'
import { monthsBefore, recordedTimes } from './calendar.ts'
import { inventCrime, newMemory, staffRows, type ExtractOptions, type InventedExtract } from './invent.ts'
import type { ClassificationRow, CrimeRow, InventedCrime, PartRow, PersonRow } from './rows.ts'

/**
 * What the RMS has changed about a crime since: any columns of its row, further parts and people, and further
 * classifications (give the new offence_code and count_class too).
 */
export interface ExtractChange extends Partial<CrimeRow> {
  readonly reference: string
  readonly classifications?: readonly Omit<ClassificationRow, 'reference'>[]
  readonly parts?: readonly Omit<PartRow, 'reference'>[]
  readonly people?: readonly PersonRow[]
}

export interface Later {
  /** The day as which begins the later extract is taken; after the first one's. */
  readonly until: Day
  /** How many crimes were entered since. */
  readonly crimes: number
  readonly changes: readonly ExtractChange[]
}

const changed = (before: InventedCrime, change: ExtractChange): InventedCrime => {
  const { classifications = [], parts = [], people = [], ...row } = change
  const reference = before.crime.reference
  return {
    ...before,
    crime: { ...before.crime, ...row },
    classifications: [
      ...before.classifications,
      ...classifications.map((classification) => ({ reference, ...classification })),
    ],
    parts: [...before.parts, ...parts.map((part) => ({ reference, ...part }))],
    people: [...before.people, ...people],
  }
}

function* crimesOf(options: ExtractOptions, { until, crimes }: Later): Generator<InventedCrime> {
  const memory = newMemory(options, until)
  const firstTaken = londonMidnight(options.until).getTime()
  const from = monthsBefore(options.until, options.months)
  for (const at of recordedTimes(options.seed, { from, until: options.until }, options.crimes))
    yield inventCrime(memory, at, firstTaken)
  const secondTaken = londonMidnight(until).getTime()
  for (const at of recordedTimes(options.seed, { from: options.until, until }, crimes))
    yield inventCrime(memory, at, secondTaken)
}

function* withChanges(options: ExtractOptions, later: Later): Generator<InventedCrime> {
  const waiting = new Map(later.changes.map((change) => [change.reference, change]))
  for (const crime of crimesOf(options, later)) {
    const change = waiting.get(crime.crime.reference)
    waiting.delete(crime.crime.reference)
    yield change === undefined ? crime : changed(crime, change)
  }
  const [missing] = waiting.keys()
  if (missing !== undefined) throw new RangeError(`There is no crime ${missing} to change`)
}

/**
 * A later extract of the same force: every crime of the first as it was, but for the changes given, and new crimes
 * since. Throws a RangeError when it is not later, and on a change to a crime that is not in it.
 */
export const laterExtract = (options: ExtractOptions, later: Later): InventedExtract => {
  if (later.until <= options.until) throw new RangeError('A later extract is taken on a later day')
  return {
    seed: options.seed,
    messy: options.messy,
    staff: staffRows,
    crimes: { [Symbol.iterator]: () => withChanges(options, later) },
  }
}
