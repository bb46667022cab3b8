import { beforeEach, expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate } from '#lib/testing/audits/a-cancellation'
import { drawAll } from '#lib/testing/audits/declared-audit'
import { dip, read, reading } from '#lib/testing/audits/reading'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { followFigure } from './follow-figure.ts'
import { periodOf } from './periods.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

const FAULT = { finalChoiceFault: 'irrational' }
const SUSPECTED = { ...FAULT, mayBeDeliberate: 'yes' }
const period = periodOf('month-2026-06', '2026-07-20' as Day)
const july = periodOf('month-2026-07', '2026-07-20' as Day)
const behind = async (figure: string, of = period) => {
  const audits = await as('registrar', 'audit.see-results')
  const found = await followFigure(await as('registrar', 'report.follow'), { figure, audits, period: of })
  return found.crimes.map(({ crimeId }) => crimeId)
}

test('the registrar reads in no list that a decision of theirs was found wrong, before they are shown it', async () => {
  const { crimeId, decisionId } = await aCancelledDuplicate('registrar')
  value(await dip(decisionId, reading('wrong', SUSPECTED), 'outsideAuditor'))
  expect(await behind('wrong-still-cancelled')).not.toContain(crimeId)
})

test('nor that two readers of it differ', async () => {
  const { crimeId } = await aCancelledDuplicate('registrar')
  const [item] = await drawAll()
  value(await read(item?.itemId ?? '', reading('correct'), 'outsideAuditor'))
  value(await read(item?.itemId ?? '', reading('wrong', SUSPECTED), 'otherOutsideAuditor'))
  expect(await behind('readers-agree', july)).not.toContain(crimeId)
})

test('nor, once its audit is read whole, among what the audit found', async () => {
  const { crimeId } = await aCancelledDuplicate('registrar')
  const [item] = await drawAll()
  for (const who of ['outsideAuditor', 'otherOutsideAuditor'] as const)
    value(await read(item?.itemId ?? '', reading('wrong', SUSPECTED), who))
  expect(await behind('found-wrong')).not.toContain(crimeId)
})
