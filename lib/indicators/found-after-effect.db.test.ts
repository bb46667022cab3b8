import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { importExtract } from '#lib/imports/import-extract'
import { answerLateChange } from '#lib/imports/late/answer-late-change'
import { inAForce } from '#bin/testing/force-environment'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { shareOf } from '#lib/testing/figures'
import { as, setClock } from '#lib/testing/force'
import { informedSo } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { periodOf } from './periods.ts'
import { complianceReport } from './report.ts'

await inAForce()

const REFERENCE = 'ZZ/000001/26'
const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))
const cancelled = oneCrime(1, {
  recorded_at: '2026-02-01T10:00:00Z',
  reported_at: '2026-02-01T09:00:00Z',
  rms_changed_at: '2026-03-01T10:00:00Z',
  rms_status: 'cancelled',
  rms_category: 'C2',
})
const withVictim: ExtractRows = {
  ...cancelled,
  'parts.csv': [...cancelled['parts.csv'], { reference: REFERENCE, key: 'P000777', role: 'victim' }],
  'people.csv': [...cancelled['people.csv'], { key: 'P000777', kind: 'person', year_of_birth: '1991' }],
}

const year = periodOf(undefined, '2026-06-17' as Day)
const reported = async () => {
  const report = await complianceReport(await as('registrar', 'report.read'), year, { hideSmall: false })
  return {
    found: shareOf(report, 'found-after-effect').rows[0]?.shown,
    informed: shareOf(report, 'victims-informed').rows[0]?.shown,
  }
}

test('a victim found after the effect is counted from the day the registrar says that it stands, apart from those before', async () => {
  await setClock('2026-06-15T08:00:00Z')
  await bring(cancelled, oneCrime(14))
  const { informed } = await reported()
  await bring(withVictim, oneCrime(15))
  const { id } = await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: REFERENCE } }))
  expect((await reported()).found).toMatchObject({ hits: 0, of: 0 })
  const reason = 'The footage shows that nobody was touched, her either.'
  value(await answerLateChange(await as('registrar', 'late-change.answer'), id, { reason }, newId()))
  expect((await reported()).found).toMatchObject({ hits: 0, of: 1 })
  const duty = await asSystem((tx) => tx.dutyToInform.findFirstOrThrow({ where: { crimeId: id } }))
  await setClock('2026-06-16T10:00:00Z')
  value(await informedSo(duty.id, '2026-06-16T10:30'))
  expect(await reported()).toMatchObject({ found: { hits: 1, of: 1 }, informed })
})
