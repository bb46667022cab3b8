import { beforeAll, beforeEach, expect, test } from 'vitest'
import { readSnapshot } from '#lib/base/database'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, DICE, drawAll, drawnItems, freeze, give } from '#lib/testing/audits/declared-audit'
import { read, reading } from '#lib/testing/audits/reading'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { opened, reinstated } from '#lib/testing/review'
import { INDICATORS } from '../indicators-store.ts'
import { boundsOf } from '../kinds/bounds.ts'
import type { Grouping } from '../kinds/grouping.ts'
import type { Day } from '#lib/base/day'
import { countStrata } from './counts-store.ts'
import { keepStrata } from './kept-strata.ts'
import { keptStrata } from './kept-strata-store.ts'

const bounds = boundsOf({ from: '2026-06-01' as Day, to: '2026-06-30' as Day })
const samples = INDICATORS.filter((indicator) => indicator.kind === 'sample')
const asked = samples.flatMap((indicator) =>
  (indicator.alwaysBy ?? (['all', 'offence-group', 'unit', 'month'] as const)).map((grouping: Grouping) => ({
    indicator,
    grouping,
    bounds,
  })),
)

/** How many of the figures hold as they are kept; each that does is what counting anew comes to. */
async function holding(): Promise<number> {
  let n = 0
  await readSnapshot(await as('registrar', 'report.follow'), async (tx) => {
    for (const each of asked) {
      const kept = await keptStrata(tx, each)
      if (!kept) continue
      n += 1
      expect(kept).toEqual(await countStrata(tx, each.indicator, each.grouping, bounds))
    }
  })
  return n
}

const keep = async (): Promise<void> => keepStrata(await as('registrar', 'report.follow'), asked, bounds)

let items: Awaited<ReturnType<typeof drawAll>> = []
let spare = ''

beforeAll(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
  await cancelled(2)
  spare = await aCrime().saved()
  items = await drawAll()
  for (const { itemId } of items) {
    value(await read(itemId, reading('wrong')))
    value(await read(itemId, reading('wrong'), 'otherAuditor'))
  }
})

beforeEach(keep)

test('what is kept holds while requests are made and decided about crimes that no frame holds', async () => {
  expect(asked.length).toBeGreaterThan(15)
  expect(await holding()).toBe(asked.length)
  value(await decideWell(await aC2Request(spare)))
  expect(await holding()).toBe(asked.length)
})

test('a frame and a reading show at once, and are kept anew', async () => {
  await setClock('2026-07-03T09:00:00Z')
  const again = await anAudit({ kind: 'full_count' })
  expect(await holding()).toBe(0)
  await keep()
  value(await freeze(again))
  value(await give(again, 'panel', DICE[0]))
  value(await give(again, 'standards', DICE[1]))
  expect(await holding()).toBe(0)
  await keep()
  const [next] = (await drawnItems()).filter(({ itemId }) => items.every((item) => item.itemId !== itemId))
  value(await read(next?.itemId ?? '', reading('correct')))
  expect(await holding()).toBe(0)
  await keep()
  expect(await holding()).toBe(asked.length)
})

test('an entry about a crime that a frame holds has everything counted anew', async () => {
  value(await opened(items[0]?.crimeId ?? ''))
  expect(await holding()).toBe(0)
  await keep()
  expect(await holding()).toBe(asked.length)
  await reinstated(items[0]?.crimeId ?? '')
  expect(await holding()).toBe(0)
})

test('so has an extract', async () => {
  await aCrime().saved()
  expect(await holding()).toBe(0)
})

test('what is kept of one month is not taken for another', async () => {
  const may = boundsOf({ from: '2026-05-01' as Day, to: '2026-05-30' as Day })
  const [first] = asked
  if (!first) throw new Error('no figure is about samples')
  expect(
    await readSnapshot(await as('registrar', 'report.follow'), (tx) => keptStrata(tx, { ...first, bounds: may })),
  ).toBe(undefined)
})
