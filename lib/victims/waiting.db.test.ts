import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, openDutiesOf, informAll, value } from '#lib/testing/request'
import { newId } from '#lib/base/ids'
import type { PageKey } from '#lib/crimes/list-key'
import { assignDuty } from './duties/assign.ts'
import { daysLeft, victimsWaiting, type WaitingFilters } from './waiting.ts'

await inAForce()

const list = async (who: Somebody, filters: WaitingFilters = { whose: 'all' }, place: PageKey = {}) =>
  victimsWaiting(await as(who, 'victim.see'), filters, place)

/** A crime agreed to be cancelled; answers the duties it opened. */
async function authorised(
  crime: ReturnType<typeof aCrime>,
  decisionMaker: Somebody = 'decisionMaker',
): Promise<{ requestId: string; duties: string[] }> {
  const requestId = await aC2Request(await crime.saved())
  value(await decideWell(requestId, decisionMaker))
  return { requestId, duties: await openDutiesOf(requestId) }
}

test('the oldest due comes first, with enhanced rights after one working day and others after five', async () => {
  const ordinary = await authorised(aCrime())
  await setClock('2026-06-16T09:00:00Z')
  const hurried = await authorised(aCrime().flagged('domestic_abuse'))
  const { lines } = await list('registrar')
  expect(lines.map(({ id, dueOn, enhanced, left }) => ({ id, dueOn, enhanced, left }))).toEqual([
    { id: hurried.duties[0], dueOn: '2026-06-17', enhanced: true, left: 1 },
    { id: ordinary.duties[0], dueOn: '2026-06-22', enhanced: false, left: 4 },
  ])
  await setClock('2026-06-18T09:00:00Z')
  expect((await list('registrar')).lines.map(({ left }) => left)).toEqual([-1, 2])
})

test('a list says which of several victims it is, and names none of them', async () => {
  const two = await authorised(aCrime().withVictims(1990, 1985))
  const lines = (await list('registrar')).lines.filter(({ id }) => two.duties.includes(id))
  expect(lines.map(({ nth }) => nth).toSorted()).toEqual(['1 of 2', '2 of 2'])
  expect(JSON.stringify(lines)).not.toContain('Invented Victim')
})

test('mine are those in my hands, and giving one away takes it off my list', async () => {
  const {
    duties: [duty = ''],
  } = await authorised(aCrime())
  const mine = async (who: Somebody) => (await list(who, { whose: 'mine' })).lines.some(({ id }) => id === duty)
  expect([await mine('officer'), await mine('supervisor')]).toEqual([true, false])
  value(await assignDuty(await as('supervisor', 'victim.assign'), duty, await idOf('supervisor'), newId()))
  expect([await mine('officer'), await mine('supervisor')]).toEqual([false, true])
})

test('an officer sees no victim of a crime they may not see', async () => {
  const { duties } = await authorised(aCrime())
  expect((await list('detective')).lines.map(({ id }) => id)).not.toContain(duties[0])
  expect((await list('officer')).lines.map(({ id }) => id)).toContain(duties[0])
})

test('a victim who has been informed waits no longer, and a unit with none says so', async () => {
  const { requestId, duties } = await authorised(aCrime())
  await setClock('2026-06-18T12:00:00Z')
  await informAll(requestId, '2026-06-18T12:30')
  expect((await list('registrar')).lines.map(({ id }) => id)).not.toContain(duties[0])
  expect((await list('registrar', { whose: 'all', unit: 'REGISTRAR' })).lines).toEqual([])
})

test('page by page every victim comes once, in order, while others are informed and new ones come', async () => {
  for (let n = 0; n < 14; n++) {
    await setClock(new Date(Date.UTC(2026, 5, 22 + Math.floor(n / 2), 9)).toISOString())
    await authorised(aCrime().withVictims(1990, 1991, 1992, 1993, 1994))
  }
  const before = await asSystem((tx) =>
    tx.dutyToInform.findMany({
      where: { state: 'open' },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      select: { id: true },
    }),
  )
  const seen: string[] = []
  for (let place: PageKey = {}; ;) {
    const page = await list('registrar', { whose: 'all' }, place)
    seen.push(...page.lines.map(({ id }) => id))
    if (!page.next) break
    place = { after: page.next }
    await authorised(aCrime().flagged('hate'))
  }
  expect(new Set(seen).size).toBe(seen.length)
  const old = before.map(({ id }) => id)
  expect(seen.filter((id) => old.includes(id))).toEqual(old)
})

test('a look at the list is noted with the crimes on it', async () => {
  const page = await list('deputy')
  const staffId = await idOf('deputy')
  const row = await asSystem((tx) => tx.accessRecord.findFirst({ where: { staffId }, orderBy: { id: 'desc' } }))
  expect(row).toMatchObject({ act: 'victim.see', subjects: page.lines.map(({ crimeId }) => crimeId) })
})

test('a day gone by is late, even before the next working day', () => {
  const days = (today: string, due: string) => daysLeft(today as Day, due as Day)
  expect(days('2026-06-19', '2026-06-19')).toBe(0)
  expect(days('2026-06-20', '2026-06-19')).toBe(-1)
  expect(days('2026-06-22', '2026-06-19')).toBe(-1)
  expect(days('2026-06-23', '2026-06-19')).toBe(-2)
  expect(days('2026-06-18', '2026-06-19')).toBe(1)
})
