import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { aCrime, referenceOf } from '#lib/testing/crime'
import { as, idOf, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request } from '#lib/testing/request'
import type { CrimeFilters } from './filters.ts'
import { findByReference } from './find-by-reference.ts'
import type { PageKey } from './list-key.ts'
import { searchCrimes } from './search.ts'

await inAForce()

const at = (n: number) => new Date(Date.UTC(2026, 3, 1) + n * 3_600_000).toISOString()
const list = async (who: Somebody, filters: CrimeFilters = {}, place: PageKey = {}) =>
  searchCrimes(await as(who, 'crime.find'), filters, place)
const ids = async (who: Somebody, filters: CrimeFilters = {}) => (await list(who, filters)).lines.map(({ id }) => id)
const lastView = async (who: Somebody) => {
  const staffId = await idOf(who)
  return asSystem((tx) => tx.accessRecord.findFirst({ where: { staffId }, orderBy: { id: 'desc' } }))
}

/** Everything somebody sees, walked page by page; `between` happens after each page. */
async function walk(who: Somebody, filters: CrimeFilters, between: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  for (let place: PageKey = {}; ;) {
    const page = await list(who, filters, place)
    seen.push(...page.lines.map(({ id }) => id))
    if (!page.next) return seen
    place = { after: page.next }
    await between()
  }
}

test('an officer sees the crimes of their unit and their own, and nobody else’s', async () => {
  const theirs = await aCrime().recordedAt(at(1)).saved()
  const another = await aCrime().recordedAt(at(2)).withOic('detective').saved()
  expect(await ids('officer')).toEqual([another, theirs])
  // The detective belongs to another unit: only what they have a part in.
  expect(await ids('detective')).toEqual([another])
  expect(await ids('registrar')).toEqual([another, theirs])
})

test('whoever has no business with crimes cannot even ask for them', async () => {
  for (const who of ['administrator', 'panel', 'auditor'] as const)
    await expect(as(who, 'crime.find')).rejects.toThrow()
})

test('a crime one may not see answers in the same words as one that is not there', async () => {
  const crime = await aCrime().recordedAt(at(3)).saved()
  const reference = await referenceOf(crime)
  const hidden = await findByReference(await as('detective', 'crime.find'), reference)
  const absent = await findByReference(await as('detective', 'crime.find'), 'ZZ/999999/26')
  expect(hidden).toEqual(absent)
  expect(hidden.ok).toBe(false)
  expect(
    await findByReference(await as('officer', 'crime.find'), ` ${reference.toLowerCase().replaceAll('/', ' / ')} `),
  ).toEqual({ ok: true, value: { crimeId: crime } })
})

test('each look leaves a row with the crimes that were shown', async () => {
  const page = await list('deputy')
  expect(await lastView('deputy')).toMatchObject({ act: 'crime.find', subjects: page.lines.map(({ id }) => id) })
  await findByReference(await as('deputy', 'crime.find'), 'ZZ/999999/26')
  expect(await lastView('deputy')).toMatchObject({ subjects: [] })
})

test('each filter narrows the list to what it says', async () => {
  const rape = await aCrime().ofRape().recordedAt(at(10)).saved()
  const requested = await aCrime().recordedAt(at(11)).saved()
  await aC2Request(requested)
  expect(await ids('registrar', { group: 'rape' })).toEqual([rape])
  expect(await ids('registrar', { status: 'open' })).toEqual([requested])
  expect(await ids('detective', { status: 'open' })).toEqual([])
  expect(await ids('registrar', { status: 'cancelled' })).toEqual([])
  expect(await ids('registrar', { unit: 'REGISTRAR' })).toEqual([])
  expect(await ids('registrar', { unit: 'NO-SUCH-UNIT' })).toEqual([])
  expect(await ids('registrar', { unit: 'NORTH-RESPONSE-A', status: 'live', group: 'rape' })).toEqual([rape])
  // 1 April on a London clock began at 23:00 the day before.
  const early = await aCrime().recordedAt('2026-03-31T23:30:00Z').saved()
  expect(await ids('registrar', { to: '2026-03-31' as Day })).toEqual([])
  expect(await ids('registrar', { from: '2026-04-01' as Day, to: '2026-04-01' as Day })).toContain(early)
})

test('with a filter an officer still sees their own crimes of another unit, and nobody else’s', async () => {
  const own = await aCrime().recordedAt(at(20)).withOic('detective').saved()
  const other = await aCrime().recordedAt(at(21)).saved()
  await aC2Request(own, 'detective')
  await aC2Request(other)
  expect(await ids('detective', { status: 'open' })).toEqual([own])
  expect(await ids('detective', { unit: 'NORTH-RESPONSE-A', status: 'open' })).toEqual([own])
  expect(await ids('detective', { unit: 'FORCE-RAPE-TEAM' })).toEqual([])
})

test('page by page everything is shown once, while crimes are added, some recorded at the very same moment', async () => {
  const made: string[] = []
  for (let n = 0; n < 60; n++)
    made.push(
      await aCrime()
        .recordedAt(at(100 + Math.floor(n / 7)))
        .withOic(n % 3 === 0 ? 'detective' : 'officer')
        .saved(),
    )
  let n = 0
  const add = async () => {
    await aCrime()
      .recordedAt(at(500 + n))
      .saved()
    await aCrime()
      .recordedAt(at(50 + n++))
      .saved()
  }
  for (const [who, mine] of [
    ['registrar', made],
    ['detective', made.filter((_, place) => place % 3 === 0)],
  ] as const) {
    const seen = await walk(who, { from: '2026-04-05' as Day }, add)
    expect(new Set(seen).size).toBe(seen.length)
    expect(mine.filter((id) => !seen.includes(id))).toEqual([])
  }
})

test('going back leads to the page one came from, and past the beginning to the whole first page', async () => {
  const first = await list('registrar')
  const second = await list('registrar', {}, { after: first.next })
  const third = await list('registrar', {}, { after: second.next })
  expect((await list('registrar', {}, { before: third.previous })).lines).toEqual(second.lines)
  const newest = first.lines[3]
  expect(
    (await list('registrar', {}, { before: newest && { sort: newest.recordedAt.toISOString(), id: newest.id } })).lines,
  ).toEqual(first.lines)
})
