import { beforeEach, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, DICE, drawAll, drawnItems, freeze, give } from '#lib/testing/audits/declared-audit'
import { read, reading } from '#lib/testing/audits/reading'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { loadFigure } from './load-figures.ts'
import { periodOf } from './periods.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

const period = periodOf('month-2026-06', '2026-07-20' as Day)

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
