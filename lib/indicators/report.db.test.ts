import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { strictCsv } from '#lib/documents/testing/strict-csv'
import { aCrime } from '#lib/testing/crime'
import { shareOf, tableOf, waitOf } from '#lib/testing/figures'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, confirmWell, decideWell, informAll, value } from '#lib/testing/request'
import { followFigure } from './follow-figure.ts'
import { reportCsv } from './csv.ts'
import { loadFigure } from './load-figures.ts'
import { periodOf } from './periods.ts'
import { complianceReport } from './report.ts'

await inAForce()

// Three violent crimes: one cancelled and told, one agreed and untold, one refused.
const requests = [
  await aC2Request(await aCrime().saved()),
  await aC2Request(await aCrime().saved()),
  await aC2Request(await aCrime().saved()),
] as const
value(await decideWell(requests[0]))
value(await decideWell(requests[1]))
value(await decideWell(requests[2], 'decisionMaker', { verdict: 'refuse' }))
await setClock('2026-06-16T09:00:00Z')
await informAll(requests[0], '2026-06-16T09:00')
await setClock('2026-06-17T09:00:00Z')
value(await confirmWell(requests[0]))

const year = periodOf(undefined, '2026-06-17' as Day)

test('a victim not yet told stays among those who should have been', async () => {
  const report = await complianceReport(await as('registrar', 'report.follow'), year)
  expect(shareOf(report, 'victims-informed').rows[0]).toMatchObject({
    key: 'all',
    shown: { kind: 'full-count', hits: 1, of: 2 },
  })
  expect(shareOf(report, 'refused').rows[0]).toMatchObject({ shown: { hits: 1, of: 3 } })
})

test('a cancelled crime counts in its group and category, and among the crimes recorded', async () => {
  const report = await complianceReport(await as('registrar', 'report.follow'), year)
  expect(tableOf(report, 'cancelled').rows.find((row) => row.key === 'violence')).toMatchObject({
    counts: [0, 1, 0, 0, 0],
    all: 1,
  })
  expect(shareOf(report, 'cancellation-rate').rows.find((row) => row.key === 'violence')).toMatchObject({
    shown: { hits: 1, of: 3 },
  })
})

test('somebody still waiting is counted in the wait', async () => {
  const report = await complianceReport(await as('registrar', 'report.follow'), year)
  expect(waitOf(report, 'time-to-inform').rows[0]).toMatchObject({ waited: 2, stillWaiting: 1, endedOtherwise: 0 })
})

test('a figure leads to the crimes behind it, and to no others', async () => {
  const { crimes } = await followFigure(await as('registrar', 'report.follow'), {
    figure: 'victims-informed',
    period: year,
  })
  expect(crimes.map(({ what }) => what).sort()).toEqual(['victim informed', 'victim not informed'])
})

test('a wait leads to the crimes behind it too', async () => {
  const follow = async (figure: 'time-to-inform' | 'time-to-decision') =>
    (await followFigure(await as('registrar', 'report.follow'), { figure, period: year })).crimes
      .map(({ what }) => what)
      .sort()
  expect(await follow('time-to-inform')).toEqual(['informed', 'still to be informed'])
  expect(await follow('time-to-decision')).toEqual(['authorised', 'authorised', 'refused'])
})

test('a crime with two victims is one line, so that no line of it is lost between two pages', async () => {
  await setClock('2026-10-05T09:00:00Z')
  const october = periodOf('2026-10', '2026-10-05' as Day)
  value(await decideWell(await aC2Request(await aCrime().withVictims(1980, 1981).saved())))
  const { crimes } = await followFigure(await as('registrar', 'report.follow'), {
    figure: 'time-to-inform',
    period: october,
  })
  expect(crimes.map(({ what }) => what)).toEqual(['still to be informed (2)'])
})

test('the spreadsheet is marked, dated and says what every figure counts', async () => {
  const report = await complianceReport(await as('registrar', 'report.follow'), year)
  const csv = reportCsv(
    report,
    {
      asOf: 'As the RMS stood',
      lines: [
        { question: 'Cancelled there', rape: 3, all: 12 },
        { question: '=Live', rape: 'not known', all: 'not known' },
      ],
    },
    '=Zedshire',
  )
  const { header, rows } = strictCsv(csv)
  const shown = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])))
  expect(header.slice(0, 8)).toEqual(['figure', 'version', 'question', 'grouped by', 'group', 'hits', 'of', 'in words'])
  expect(shown.every((row) => row.marking === 'OFFICIAL-SENSITIVE' && row.force === "'=Zedshire")).toBe(true)
  expect(shown[0]).toMatchObject({
    from: year.from,
    to: year.to,
    'figures at': report.countedAt.toISOString(),
    'audit log entry': String(report.ledgerEntries),
  })
  const differing = { figure: 'rms-differences', version: '1', 'grouped by': 'Offence group' }
  const cancelledThere = { ...differing, question: 'Cancelled there' }
  expect(shown).toContainEqual(
    expect.objectContaining({ ...cancelledThere, group: 'All', hits: '12', 'in words': 'As the RMS stood' }),
  )
  expect(shown).toContainEqual(
    expect.objectContaining({ ...cancelledThere, group: 'Rape', hits: '3', 'in words': 'As the RMS stood' }),
  )
  expect(shown).toContainEqual(
    expect.objectContaining({ ...differing, question: "'=Live", group: 'Rape', hits: 'not known' }),
  )
  expect(shown).toContainEqual(
    expect.objectContaining({ figure: 'victims-informed', group: 'All', hits: '1', of: '2', 'in words': '1 of 2' }),
  )
})

test('a decision shows at the very next look, and so does the place of the log', async () => {
  const look = async () => {
    const october = periodOf('month-2026-10', '2026-10-05' as Day)
    const loaded = await loadFigure(await as('registrar', 'report.follow'), 'refused', {
      period: october,
      groupings: ['month'],
    })
    const [figure] = loaded?.figures ?? []
    if (figure?.kind !== 'share' || loaded === undefined) throw new Error('there is no such share')
    return { months: figure.rows.slice(1), ledgerEntries: loaded.ledgerEntries }
  }
  const request = await aC2Request(await aCrime().saved())
  const before = await look()
  value(await decideWell(request, 'decisionMaker', { verdict: 'refuse' }))
  const after = await look()
  expect([before, after].map(({ months }) => months)).toMatchObject([
    [{ key: '2026-10', name: 'October 2026', shown: { hits: 0, of: 1 } }],
    [{ key: '2026-10', name: 'October 2026', shown: { hits: 1, of: 2 } }],
  ])
  expect(after.ledgerEntries).toBe(before.ledgerEntries + 1)
})
