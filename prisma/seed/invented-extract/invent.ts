import { londonMidnight, type Day } from '#lib/base/day'
import { dayFinder, instantText, monthsBefore, recordedTimes } from './calendar.ts'
import { inventFlags, inventReporter } from './flags.ts'
import { offences, type OffenceMix } from './offences.ts'
import { inventArea, inventOfficers, inventUnit, sharesFor, type Shares } from './officers.ts'
import { inventParties, type Parties } from './parties.ts'
import { People } from './people.ts'
import { Random, weighted } from './random.ts'
import { Ring } from './ring.ts'
import { inventRmsState, type RmsState } from './rms.ts'
import type { ClassificationRow, CrimeRow, InventedCrime, PartRow, PersonRow } from './rows.ts'
import { allStaff } from './staff.ts'
import type { AreaCode } from './units.ts'

/** How big an extract is and what it is made from; the same options always make the same bytes. */
export interface ExtractOptions {
  readonly crimes: number
  /** A whole number from 0 to 4294967295. */
  readonly seed: number
  /** The extract is taken as this day begins: nothing in it happened later. */
  readonly until: Day
  readonly months: number
  /** Whether a few rows in a thousand are spoilt, as they are in a real extract. */
  readonly messy: boolean
}

/** An extract that can be gone through any number of times; each time the crimes are invented afresh, alike. */
export interface InventedExtract {
  readonly seed: number
  readonly messy: boolean
  readonly staff: readonly PersonRow[]
  readonly crimes: Iterable<InventedCrime>
}

const HOUR = 3_600_000
const MINUTE = 60_000
const DAY = 24 * HOUR

const offenceOf = weighted(offences.map((mix) => [mix, mix.weight] as const))

const byPair: ReadonlyMap<string, OffenceMix> = new Map(
  offences.map((mix) => [`${mix.code}|${mix.countClass}`, mix] as const),
)

/** A crime as a later one may turn out to duplicate it. */
interface Seen {
  readonly reference: string
  readonly at: number
  readonly offence: OffenceMix
  readonly area: AreaCode
  readonly unit: string
  readonly parties: Parties
}

/** What one extract remembers from crime to crime. */
export interface Memory {
  readonly seed: number
  readonly shares: Shares
  readonly inspectorEvery: number
  readonly people: People
  readonly seen: Ring<Seen>
  readonly dayOf: (at: number) => Day
  readonly perYear: number
  year: string
  number: number
  count: number
}

const newMemory = ({ seed, crimes, months, until }: ExtractOptions): Memory => ({
  seed,
  shares: sharesFor(crimes),
  inspectorEvery: Math.max(40, Math.floor(crimes / 6)),
  people: new People(seed),
  seen: new Ring(60),
  dayOf: dayFinder({ from: monthsBefore(until, months), until }),
  perYear: (crimes * 12) / months,
  year: '',
  number: 0,
  count: 0,
})

/** The next number of the year's series; the first of an extract is about as high as the year is old. */
const nextReference = (memory: Memory, day: Day): string => {
  const year = day.slice(2, 4)
  if (year !== memory.year) {
    const elapsed = (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8)) / 366
    memory.number = memory.year === '' ? Math.floor(elapsed * memory.perYear) : 0
    memory.year = year
  }
  memory.number += 1
  return `ZZ/${String(memory.number).padStart(6, '0')}/${year}`
}

/** Most are entered within hours of the report, nearly all within a day, a few late. */
const lag = (random: Random): number => {
  const p = random.next()
  if (p < 0.62) return random.between(2, 90) * MINUTE
  if (p < 0.93) return random.between(90, 1380) * MINUTE
  return random.between(24 * 60, 6 * 24 * 60) * MINUTE
}

const staffRow = ({ key, name }: { key: string; name: string }): PersonRow => ({ key, kind: 'staff', year_of_birth: '', interpreter: '', name, phone: '', email: '', address: '' }) // oxfmt-ignore

export const staffRows: readonly PersonRow[] = allStaff.map(staffRow)

const RECLASSIFIERS = allStaff.filter(({ key, unit }) => unit === 'CRIME-MANAGEMENT' && key > 'S1012')

interface Classified {
  readonly offence: OffenceMix
  readonly pair: readonly [code: string, countClass: string]
  readonly rows: readonly ClassificationRow[]
}

/** The offence a crime is by now, and how it got there: one in twenty was something else at first. */
const classify = (random: Random, first: OffenceMix, reference: string, at: number, takenAt: number): Classified => {
  const row = (from: number, pair: readonly [string, string], by = ''): ClassificationRow => ({ reference, from_at: instantText(from), offence_code: pair[0], count_class: pair[1], changed_by: by }) // oxfmt-ignore
  const start = [first.code, first.countClass] as const
  const changedAt = at + random.between(60, 40 * 24 * 60) * MINUTE
  if (first.becomes.length === 0 || !random.chance(0.057) || changedAt >= takenAt)
    return { offence: first, pair: start, rows: [row(at, start)] }
  const became = random.pick(first.becomes)
  const [code = '', countClass = ''] = became.split('|')
  const rows = [row(at, start), row(changedAt, [code, countClass], random.pick(RECLASSIFIERS).key)]
  return { offence: byPair.get(became) ?? { ...first, code, countClass }, pair: [code, countClass], rows }
}

/** A crime much like one just seen, reported by somebody else; or one of its own. */
const startOf = (
  random: Random,
  memory: Memory,
  at: number,
): Omit<Seen, 'at' | 'reference'> & { earlier: string | null } => {
  const seen = random.chance(0.013) ? memory.seen.pick(random) : null
  if (seen !== null && at - seen.at < 14 * DAY) return { ...seen, earlier: seen.reference }
  const offence = offenceOf(random)
  const parties = inventParties(random, memory.people, offence, Number(memory.dayOf(at).slice(0, 4)))
  const area = inventArea(random)
  return { offence, parties, area, unit: inventUnit(random, area, offence, parties), earlier: null }
}

const partsOf = (reference: string, { victims, suspects }: Parties, day: Day): PartRow[] => [
  ...victims.map(({ row }) => ({ reference, key: row.key, role: 'victim', from: day, to: '', relation: '' })),
  ...suspects.map(({ person, relation }) => ({ reference, key: person.row.key, role: 'suspect', from: day, to: '', relation })), // oxfmt-ignore
]

/** Everything about a crime that is settled before its officers and its state in the RMS. */
interface Scene extends Omit<Seen, 'at'> {
  readonly earlier: string | null
  readonly day: Day
  readonly takenAt: number
  readonly at: number
}

const officersOf = (random: Random, memory: Memory, scene: Scene): PartRow[] => {
  const handedAt = random.chance(0.12) ? scene.at + random.between(1, 45) * DAY : scene.takenAt
  return inventOfficers(random, {
    ...scene,
    shares: memory.shares,
    recordedOn: scene.day,
    handedOn: handedAt < scene.takenAt ? memory.dayOf(handedAt) : null,
    inspectorAttends: memory.count % memory.inspectorEvery === 7,
  })
}

const stateOf = (random: Random, memory: Memory, scene: Scene, officers: readonly PartRow[]): RmsState =>
  inventRmsState(random, {
    offence: scene.offence,
    recordedAt: scene.at,
    takenAt: scene.takenAt,
    hasVictims: scene.parties.victims.length > 0,
    duplicateOf: scene.earlier,
    officers: officers
      .filter(({ role, to }) => (role === 'oic' && to === '') || role === 'supervising')
      .map(({ key }) => key),
    n100Number: () => nextReference(memory, scene.day),
  })

/** Invents the next crime, entered at this instant, as the RMS has it when the extract is taken. */
const inventCrime = (memory: Memory, at: number, takenAt: number): InventedCrime => {
  const random = new Random(memory.seed, 'crime', memory.count)
  memory.count += 1
  const day = memory.dayOf(at)
  const reference = nextReference(memory, day)
  const start = startOf(random, memory, at)
  const { offence, pair, rows } = classify(random, start.offence, reference, at, takenAt)
  const scene: Scene = { ...start, reference, offence, at, day, takenAt }
  const officers = officersOf(random, memory, scene)
  const rms = stateOf(random, memory, scene, officers)
  const { area, unit, parties, earlier } = scene
  const crime: CrimeRow = {
    reference,
    recorded_at: instantText(at),
    reported_at: instantText(at - lag(random)),
    offence_code: pair[0],
    count_class: pair[1],
    area,
    unit,
    flags: inventFlags(random, offence, parties),
    reporter: inventReporter(random, offence, parties),
    ...rms,
  }
  if (earlier === null && rms.rms_status === 'live') memory.seen.add({ reference, at, offence, area, unit, parties })
  const parts = [...officers, ...partsOf(reference, parties, day)]
  return { crime, classifications: rows, parts, people: memory.people.takeFresh(), duplicateOf: earlier }
}

function* crimesOf(options: ExtractOptions): Generator<InventedCrime> {
  const { seed, crimes, until, months } = options
  const memory = newMemory(options)
  const takenAt = londonMidnight(until).getTime()
  for (const at of recordedTimes(seed, { from: monthsBefore(until, months), until }, crimes))
    yield inventCrime(memory, at, takenAt)
}

/** Invents an extract, crime by crime in the order they were entered; nothing is held beyond the crime at hand. */
export const inventExtract = (options: ExtractOptions): InventedExtract => ({
  seed: options.seed,
  messy: options.messy,
  staff: staffRows,
  crimes: { [Symbol.iterator]: () => crimesOf(options) },
})
