import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { aCrime } from '#lib/testing/crime'
import { shareOf } from '#lib/testing/figures'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { followFigure } from './follow-figure.ts'
import { mistakesInRecording } from './mistakes.ts'
import { periodOf } from './periods.ts'
import { complianceReport } from './report.ts'
import { recordedByMistake } from '#lib/testing/recording/recorded-by-mistake'

await inAForce()

await setClock('2026-06-15T09:00:00Z')
await recordedByMistake(aCrime().reportedBy('officer'))
await recordedByMistake(aCrime().recordedAt('2026-03-30T10:00:00Z'))
await aCrime().reportedBy('officer').recordedAt('2026-06-03T12:00:00Z').reportedAt('2026-06-01T12:00:00Z').saved()
await aCrime().reportedBy('detective').saved()

const june = periodOf('2026-05', '2026-06-16' as Day)

test('a mistake in recording counts for the unit and for who reported the crime for recording, and for nobody else', async () => {
  const { byUnit, byRecorder } = await mistakesInRecording(await as('registrar', 'mistake.see'), june)
  expect(byUnit).toMatchObject([{ name: 'north response a', share: { hits: 1, of: 3 } }])
  expect(byRecorder).toMatchObject([{ name: 'Priya Ashdown', share: { hits: 1, of: 2 } }])
})

test('only the registrar and their staff see who made mistakes', async () => {
  for (const who of ['decisionMaker', 'supervisor', 'panel', 'administrator', 'chief'] as const)
    await expect(as(who, 'mistake.see')).rejects.toThrow('may not')
})

test('a cancellation of a crime from before April changes a past year’s figures, and leads to that crime', async () => {
  const report = await complianceReport(await as('registrar', 'report.follow'), june)
  expect(shareOf(report, 'past-years').rows[0]).toMatchObject({ shown: { hits: 1, of: 2 } })
  const { crimes } = await followFigure(await as('registrar', 'report.follow'), { figure: 'past-years', period: june })
  expect(crimes.map(({ what }) => what)).toEqual(['recorded in an earlier year, cancelled as C4'])
})

test('a crime recorded two days after the report was not recorded in time', async () => {
  const report = await complianceReport(await as('registrar', 'report.follow'), june)
  expect(shareOf(report, 'recorded-in-time').rows[0]).toMatchObject({ shown: { hits: 2, of: 3 } })
  const { crimes } = await followFigure(await as('registrar', 'report.follow'), {
    figure: 'recorded-in-time',
    period: june,
  })
  expect(crimes.map(({ what }) => what)).toEqual(['recorded 48 hours after the report'])
})

test('officers stand in the order of their names, whoever made more mistakes', async () => {
  await recordedByMistake(aCrime().reportedBy('detective'))
  await recordedByMistake(aCrime().reportedBy('detective'))
  const { byRecorder } = await mistakesInRecording(await as('registrar', 'mistake.see'), june)
  expect(byRecorder.map(({ name, share: { hits } }) => [name, hits])).toEqual([
    ['Priya Ashdown', 1],
    ['Tom Wexcombe', 2],
  ])
})
