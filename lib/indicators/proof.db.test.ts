import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { filledDemonstration } from '#bin/testing/filled-demonstration'
import { as } from '#lib/testing/force'
import { INDICATORS } from './indicators-store.ts'
import type { ChosenGrouping, Period } from './model.ts'
import { periodById, periodOf } from './periods.ts'
import { complianceReport } from './report.ts'
import type { Figure, ShareFigure } from './shown/figure.ts'
import { crimeFlags } from '#lib/counting-rules/facts/crime'
import { fullCount } from '#lib/statistics/proportions/proportion'
import { proportionInWords } from '#lib/statistics/words'
import { naiveAuditsInTime, naiveFlagged, naiveFound, naiveTraining } from '#lib/testing/naive/audits'
import { NAIVE_IDS, naiveCounts } from '#lib/testing/naive/shares'
import {
  naiveColumns,
  naiveDecisions,
  naiveReached,
  naiveVictims,
  type NaiveWait,
  naiveWaits,
} from '#lib/testing/naive/others'

await filledDemonstration()

const TODAY = '2026-11-16' as Day
const period = (id: string): Period => periodById(id, TODAY) ?? periodOf(undefined, TODAY)
const WINDOWS = ['financial-2026', 'quarter-2026-07', '2026-05-13.2026-10-03'].map(period)

const isShare = (figure: Figure): figure is ShareFigure => figure.kind === 'share'

/** What the report prints beside what is counted the slow way: only what differs. */
async function differing(shares: readonly ShareFigure[], within: Period, by: 'offence-group' | 'unit' | 'month') {
  const found: string[] = []
  for (const { definition, rows, grouping } of shares) {
    if (grouping !== by || !NAIVE_IDS.includes(definition.id)) continue
    const counted = await naiveCounts(definition.id, within, by)
    const printed = new Map(rows.map(({ key, shown }) => [key, shown]))
    for (const key of new Set([...counted.keys(), ...printed.keys()])) {
      const [shown, { hits, of }] = [printed.get(key), counted.get(key) ?? { hits: 0, of: 0 }]
      if (shown?.hits !== hits || shown.of !== of)
        found.push(
          `${definition.id} ${key}: printed ${String(shown?.hits)} of ${String(shown?.of)}, counted ${String(hits)} of ${String(of)}`,
        )
    }
  }
  return found
}

const sharesOf = async (who: 'chief' | 'decisionMaker', within: Period, grouping: ChosenGrouping) => {
  const audits = who === 'chief' ? await as(who, 'audit.see-results') : undefined
  const { figures } = await complianceReport(await as(who, 'report.follow'), within, {
    grouping,
    audits,
  })
  return figures.filter(isShare)
}

test('every share of the report is counted again here, in the one way or the other', () => {
  // Each of these has a test of its own below.
  const further = ['training-in-date', 'audits-in-time', 'informed-by-victim', 'cancelled-by-victim']
  const shares = INDICATORS.filter(({ kind }) => kind === 'share').map(({ definition }) => definition.id)
  expect(shares.filter((id) => !NAIVE_IDS.includes(id)).toSorted()).toEqual(further.toSorted())
})

for (const within of WINDOWS) {
  test.each(['offence-group', 'unit', 'month'] as const)(
    `what the chief officer and a decision maker read of ${within.words} by %s is what a look at every case finds`,
    async (by) => {
      const shares = await sharesOf('chief', within, by)
      expect(await differing(shares, within, by)).toEqual([])
      expect(await differing(await sharesOf('decisionMaker', within, by), within, by)).toEqual([])
    },
  )
}

test('a decision maker is shown nothing of what audits found', async () => {
  const [within] = WINDOWS
  if (!within) throw new Error('there is no window')
  const shares = await sharesOf('decisionMaker', within, 'offence-group')
  expect(shares.map(({ definition }) => definition.id)).not.toContain('audited')
  expect((await sharesOf('chief', within, 'offence-group')).map(({ definition }) => definition.id)).toContain('audited')
})

const reportOf = async (within: Period) => complianceReport(await as('registrar', 'report.follow'), within)

for (const within of WINDOWS) {
  test(`the waits of ${within.words} are what each wait, one by one, comes to`, async () => {
    const waits = (await reportOf(within)).figures.filter((figure) => figure.kind === 'wait')
    expect(waits.map(({ definition }) => definition.id).toSorted()).toEqual(Object.keys(naiveWaits).toSorted())
    for (const { definition, rows } of waits) {
      const each = (await naiveWaits[definition.id]?.(within)) ?? []
      for (const { key, half, nineInTen, waited, stillWaiting, endedOtherwise } of rows) {
        const ofGroup = each.filter(({ g }) => key === 'all' || g === key)
        const ended = (end: NaiveWait['ended']) => ofGroup.filter((wait) => wait.ended === end).length
        expect([definition.id, key, waited, stillWaiting, endedOtherwise, half, nineInTen]).toEqual([
          ...[definition.id, key, ofGroup.length, ended('waiting'), ended('otherwise')],
          ...[naiveReached(ofGroup, 0.5), naiveReached(ofGroup, 0.9)],
        ])
      }
    }
  })

  test(`the counts of ${within.words} are what a look at every case finds`, async () => {
    const tables = (await reportOf(within)).figures.filter((figure) => figure.kind === 'table')
    expect(tables.map(({ definition }) => definition.id).toSorted()).toEqual(Object.keys(naiveColumns).toSorted())
    for (const { definition, rows, columns, total } of tables) {
      const counted = new Map((await naiveColumns[definition.id]?.(within))?.map(({ key, n }) => [key, n]))
      for (const row of rows)
        expect([definition.id, row.key, ...row.counts]).toEqual([
          ...[definition.id, row.key],
          ...columns.map((column) => counted.get(`${row.key} ${column.key}`) ?? 0),
        ])
      expect(total.all).toBe([...counted.values()].reduce((all, n) => all + n, 0))
    }
  })

  test(`how the decisions of ${within.words} are spread is what a look at each decision finds`, async () => {
    const decisions = await naiveDecisions(within)
    const values = async (id: string) => {
      const figure = (await reportOf(within)).figures.find(({ definition }) => definition.id === id)
      return figure?.kind === 'parts' ? figure.rows[0]?.lines.map(({ value }) => value) : undefined
    }
    const by = Object.values(Object.groupBy(decisions, (each) => each.by)).map((each) => each?.length ?? 0)
    const index = by.reduce((sum, n) => sum + (n / decisions.length) ** 2, 0)
    expect((await values('in-few-hands'))?.slice(0, 3)).toEqual([
      ...[decisions.length, by.length].map((n) => n.toLocaleString('en-GB')),
      (1 / index).toFixed(1),
    ])
    const pairs = Object.values(Object.groupBy(decisions, (each) => `${each.on} ${each.by}`)).map((each) => each ?? [])
    const often = pairs.filter((each) => each.length >= 10)
    expect((await values('pairs'))?.slice(0, 3)).toEqual(
      [pairs.length, often.length, often.filter((each) => each.every(({ authorised }) => authorised)).length].map(
        String,
      ),
    )
  })

  test(`who was in training by the end of ${within.words}, and which audits were in time, is what a look at each finds`, async () => {
    const shares = await sharesOf('chief', within, 'offence-group')
    const shown = (id: string) => shares.find(({ definition }) => definition.id === id)?.rows[0]?.shown
    expect(shown('training-in-date')).toMatchObject(await naiveTraining(within, TODAY))
    const inTime = await naiveAuditsInTime(within, TODAY)
    expect(shown('audits-in-time')).toMatchObject(inTime)
    if (within === WINDOWS[0]) expect(inTime.of).toBeGreaterThan(0)
  })

  test(`what audits found of the cancellations of ${within.words} is what a look at each reading finds`, async () => {
    const audits = await as('chief', 'audit.see-results')
    const { figures } = await complianceReport(await as('chief', 'report.follow'), within, { audits })
    const row = (id: string) => {
      const figure = figures.find(({ definition }) => definition.id === id)
      return figure?.kind === 'sample' ? figure.rows[0] : undefined
    }
    const { held, read, wrong, cannotTell } = await naiveFound(within)
    if (within === WINDOWS[0]) expect(Math.min(held, read, wrong)).toBeGreaterThan(0)
    expect(row('found-wrong')).toMatchObject({ held, read, hits: wrong })
    expect(row('cannot-tell')).toMatchObject({ held, read, hits: cannotTell })
  })

  test(`how often crimes of ${within.words} with each flag are cancelled is what a look at each crime finds`, async () => {
    const crimes = await naiveFlagged(within)
    const figure = (await reportOf(within)).figures.find(({ definition }) => definition.id === 'flagged')
    const lines = figure?.kind === 'parts' ? (figure.rows[0]?.lines ?? []) : []
    expect(lines).toHaveLength(crimeFlags.length)
    for (const [n, flag] of crimeFlags.entries()) {
      const [has, lacks] = [
        crimes.filter(({ flags }) => flags.includes(flag)),
        crimes.filter(({ flags }) => !flags.includes(flag)),
      ]
      const hitsIn = (some: typeof crimes) => some.filter(({ hit }) => hit).length
      let [above, below] = [0, 0]
      for (const group of new Set(crimes.map((each) => each.group))) {
        const within = (some: typeof crimes) => some.filter((each) => each.group === group)
        const [flagged, others] = [within(has), within(lacks)]
        const all = flagged.length + others.length
        above += (hitsIn(flagged) * others.length) / all
        below += (hitsIn(others) * flagged.length) / all
      }
      const words = (some: typeof crimes) =>
        proportionInWords(fullCount(hitsIn(some), some.length)).replace('none in this period', '0 of 0')
      const ratio = below === 0 || above === 0 ? '' : `; ${(above / below).toFixed(2)} times as often`
      expect(lines[n]?.value).toContain(`${words(has)} with it, ${words(lacks)} without it${ratio}`)
    }
  })

  test(`the victims of ${within.words} stand in the groups their years of birth give them, and in no others`, async () => {
    const victims = await naiveVictims(within)
    const groupOf = ({ kind, born, day }: (typeof victims)[number]): string => {
      if (kind === 'organisation') return 'organisation'
      const age = born === null ? undefined : Number(day.slice(0, 4)) - born - 1
      if (age === undefined || age >= 120) return 'unknown'
      return age >= 18 ? 'adult' : age >= 16 ? '16-17' : age >= 13 ? '13-15' : 'under 13'
    }
    const shares = (await reportOf(within)).figures.filter(isShare).filter(({ grouping }) => grouping === 'age')
    expect(shares).toHaveLength(2)
    for (const { definition, rows } of shares)
      for (const { key, shown } of rows) {
        const each = victims.filter(({ figure }) => figure === definition.id)
        const ofGroup = each.filter((victim) => key === 'all' || groupOf(victim) === key)
        const hits = ofGroup.filter(({ hit }) => hit).length
        expect([definition.id, key, shown]).toMatchObject([definition.id, key, { hits, of: ofGroup.length }])
      }
  })
}
