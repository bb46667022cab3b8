import { beforeEach, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate } from '#lib/testing/audits/a-cancellation'
import { anAudit, cancelled, DICE, drawAll, drawnItems, freeze, give } from '#lib/testing/audits/declared-audit'
import { dip, read, reading } from '#lib/testing/audits/reading'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { loadFigure } from './load-figures.ts'
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
  const found = await followFigure(await as('registrar', 'report.follow'), {
    figure,
    audits,
    period: of,
  } as Parameters<typeof followFigure>[1])
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

test('a second audit of the same days takes no finding of the first away', async () => {
  await cancelled(1)
  const [first] = await drawAll()
  value(await read(first?.itemId ?? '', reading('wrong')))
  value(await read(first?.itemId ?? '', reading('wrong'), 'otherAuditor'))
  const hits = async () => {
    const loaded = await loadFigure(await as('registrar', 'report.follow'), 'found-wrong', {
      period,
      groupings: ['month'],
      audits: await as('registrar', 'audit.see-results'),
    })
    return loaded?.figures[0]?.rows[0]
  }
  expect(await hits()).toMatchObject({ hits: 1 })
  await setClock('2026-07-03T09:00:00Z')
  const again = await anAudit({ kind: 'full_count' })
  value(await freeze(again))
  value(await give(again, 'panel', DICE[0]))
  value(await give(again, 'standards', DICE[1]))
  const second = (await drawnItems()).find(({ itemId }) => itemId !== first?.itemId)
  value(await read(second?.itemId ?? '', reading('correct'), 'auditor'))
  value(await read(second?.itemId ?? '', reading('correct'), 'otherAuditor'))
  expect(await asSystem((tx) => tx.auditReview.count())).toBe(4)
  expect(await hits()).toMatchObject({ hits: 1 })
})
