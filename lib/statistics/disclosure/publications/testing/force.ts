import { tableCells, type Breakdown, type Part, type Table } from '../cells/tables.ts'
import type { Draft } from '../cells/model.ts'

/** Whole numbers that look random, the same for the same seed. */
export const randomFrom = (seed: number): (() => number) => {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Most frequent first, as a national table would list them. */
const CATEGORIES = ['C5', 'C2', 'C1', 'C4', 'C3']
const CATEGORY_SHARES = [0.42, 0.27, 0.16, 0.1, 0.05]
const CODES_IN_GROUPS = [5, 4, 3, 3, 2, 2, 1, 1]
const GROUP_SHARES = [0.36, 0.22, 0.14, 0.1, 0.07, 0.05, 0.04, 0.02]

const GROUPS: readonly Part[] = CODES_IN_GROUPS.map((codes, group) => ({
  name: `G${group + 1}`,
  members: Array.from({ length: codes }, (_, code) => `G${group + 1}/${code + 1}`),
}))
const CODES: readonly Part[] = GROUPS.flatMap(({ members }) => members.map((name) => ({ name, members: [name] })))
const CATEGORY_PARTS: readonly Part[] = CATEGORIES.map((name) => ({ name, members: [name] }))
const OUTCOMES: readonly Part[] = ['in time', 'late'].map((name) => ({ name, members: [name] }))

/** Cancellations by category, code and quarter, and duties by group, half-year and outcome, of an invented force. */
export interface Force {
  readonly yearly: number
  readonly cancellations: ReadonlyMap<string, number>
  readonly duties: ReadonlyMap<string, number>
}

const draw = (random: () => number, mean: number): number => {
  if (mean > 60)
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * (random() + random() + random() + random() - 2) * 1.73))
  let [count, product] = [0, random()]
  for (const limit = Math.exp(-mean); product > limit; product *= random()) count += 1
  return count
}

/** A force with a few hundred to tens of thousands of cancellations a year, over two years. */
export const inventForce = (random: () => number): Force => {
  const yearly = Math.round(300 * 100 ** random())
  const uneven = () => Math.exp((random() + random() - 1) * 0.8)
  const cancellations = new Map<string, number>()
  const duties = new Map<string, number>()
  GROUPS.forEach(({ members }, group) => {
    members.forEach((code, at) => {
      const share = ((GROUP_SHARES[group] ?? 0) * 2 * (members.length - at)) / (members.length * (members.length + 1))
      CATEGORIES.forEach((category, place) => {
        const rate = yearly * share * (CATEGORY_SHARES[place] ?? 0) * uneven()
        for (let quarter = 1; quarter <= 8; quarter += 1)
          cancellations.set(`${category} ${code} Q${quarter}`, draw(random, rate / 4))
      })
    })
    const rate = yearly * (GROUP_SHARES[group] ?? 0) * 0.6 * uneven()
    for (let half = 1; half <= 4; half += 1) {
      duties.set(`G${group + 1} H${half} in time`, draw(random, (rate / 2) * 0.92))
      duties.set(`G${group + 1} H${half} late`, draw(random, (rate / 2) * 0.08))
    }
  })
  return { yearly, cancellations, duties }
}

/** The same force later: here and there a count of cancellations is other than it was. */
export const revised = (force: Force, random: () => number, cells: number, by: () => number): Force => {
  const cancellations = new Map(force.cancellations)
  const keys = [...cancellations.keys()]
  for (let n = 0; n < cells; n += 1) {
    const key = keys[Math.floor(random() * keys.length)] ?? ''
    cancellations.set(key, Math.max(0, (cancellations.get(key) ?? 0) + by()))
  }
  return { ...force, cancellations }
}

const quartersOf = (half: number): string[] => [`Q${2 * half - 1}`, `Q${2 * half}`]

const cancellationTable = (
  force: Force,
  name: string,
  quarters: readonly string[],
  by: readonly Breakdown[],
): Table => {
  const membersOf = (dimension: string, all: readonly string[], choice: readonly (Part | undefined)[]) => {
    const at = by.findIndex((breakdown) => breakdown.dimension === dimension)
    return at === -1 ? all : (choice[at]?.members ?? [])
  }
  const choices = by.reduce<Part[][]>(
    (before, { parts }) => before.flatMap((one) => parts.map((part) => [...one, part])),
    [[]],
  )
  const everyCode = CODES.map((code) => code.name)
  const counts = choices.map((choice) => {
    let all = 0
    for (const category of membersOf('category', CATEGORIES, choice))
      for (const code of membersOf('offence', everyCode, choice))
        for (const quarter of membersOf('quarter', quarters, choice))
          all += force.cancellations.get(`${category} ${code} ${quarter}`) ?? 0
    return all
  })
  return {
    name,
    region: { measure: ['cancellations'], quarter: quarters, category: CATEGORIES, offence: everyCode },
    by,
    counts,
  }
}

const draft = (name: string, vintage: string, tables: readonly Table[]): Draft => {
  const parts = tables.map(tableCells)
  return { name, vintage, cells: parts.flatMap(({ cells }) => cells), sums: parts.flatMap(({ sums }) => sums) }
}

/** The first parts as they are, and the rest as one. */
const merged = (parts: readonly Part[], length: number): readonly Part[] =>
  parts.length <= length
    ? parts
    : [
        ...parts.slice(0, length - 1),
        { name: 'other', members: parts.slice(length - 1).flatMap(({ members }) => members) },
      ]

const BY_CODE: Breakdown = { dimension: 'offence', parts: CODES }

/** A small force's tables are coarser: how fine they are is settled by its size, before anything is counted. */
const byCategory = ({ yearly }: Force): Breakdown => ({
  dimension: 'category',
  parts: merged(CATEGORY_PARTS, yearly < 600 ? 3 : yearly < 2_000 ? 4 : 5),
})

const byGroup = ({ yearly }: Force, scale = 1): Breakdown => ({
  dimension: 'offence',
  parts: merged(GROUPS, yearly * scale < 500 ? 2 : yearly * scale < 1_200 ? 4 : yearly * scale < 2_500 ? 6 : 8),
})

/** A half-year's report: cancellations by category and group, and by group the duties met in time. */
export const halfYearReport = (force: Force, half: number, vintage: string): Draft => {
  const groups = byGroup(force, 0.5)
  const counts = groups.parts.flatMap(({ members }) =>
    OUTCOMES.map((outcome) =>
      [...new Set(members.map((code) => code.split('/')[0]))].reduce(
        (all, group) => all + (force.duties.get(`${group} H${half} ${outcome.name}`) ?? 0),
        0,
      ),
    ),
  )
  const region = { measure: ['duties'], quarter: quartersOf(half) }
  const by = [groups, { dimension: 'outcome', parts: OUTCOMES }]
  return draft(`report H${half}`, vintage, [
    cancellationTable(force, 'cancellations', quartersOf(half), [byCategory(force), byGroup(force)]),
    { name: 'duties', region, by, counts },
  ])
}

/** A freedom-of-information extract of one quarter: category by code of a large force, by group of a smaller one. */
export const extract = (force: Force, quarter: number, vintage: string): Draft => {
  const offences = force.yearly < 8_000 ? byGroup(force, 0.5) : BY_CODE
  const by = force.yearly < 1_200 ? [byCategory(force)] : [byCategory(force), offences]
  return draft(`extract Q${quarter}`, vintage, [cancellationTable(force, 'extract', [`Q${quarter}`], by)])
}

/** A panel's summary of a half-year: by category. */
export const panelSummary = (force: Force, half: number, vintage: string): Draft =>
  draft(`panel H${half}`, vintage, [cancellationTable(force, 'summary', quartersOf(half), [byCategory(force)])])

/** A year's national return: by offence code. */
export const yearlyReturn = (force: Force, year: number, vintage: string): Draft =>
  draft(`return ${year}`, vintage, [
    cancellationTable(force, 'return', [2 * year - 1, 2 * year].flatMap(quartersOf), [BY_CODE]),
  ])
