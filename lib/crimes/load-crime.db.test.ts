import { expect, test } from 'vitest'
import { asSystem, readAs } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { loadCrime } from './load-crime.ts'

await inAForce()

const view = async (who: Somebody, crimeId: string) => loadCrime(await as(who, 'crime.see'), crimeId)

test('a crime shows its people by name, its history and where it stands', async () => {
  const crimeId = await aCrime().attendedBy('supervisor').flagged('domestic_abuse').saved()
  const seen = await view('officer', crimeId)
  expect(seen?.involvements.map(({ role, name }) => [role, name])).toEqual([
    ['victim', 'Invented Victim'],
    ['oic', 'Priya Ashdown'],
    ['attending', 'Alma Okonjo-Reed'],
  ])
  expect(seen?.classifications).toHaveLength(1)
  expect(seen?.details).toMatchObject({ cancelledAs: null, principalCrime: null, merged: [], reinstated: null })
  expect(seen?.history.map(({ kind }) => kind)).toEqual(['recorded'])
})

test('somebody of another unit with no part in it is told there is no such crime', async () => {
  const crimeId = await aCrime().saved()
  expect(await view('detective', crimeId)).toBeUndefined()
  expect(await view('detective', newId())).toBeUndefined()
  expect(await view('officer', 'not-an-id')).toBeUndefined()
})

test('a name is never shown outside its own case', async () => {
  const [first, second] = [await aCrime().saved(), await aCrime().withVictims(1980, 1970).saved()]
  const permit = await as('registrar', 'crime.see')
  const names = (caseOf?: string) => readAs(permit, (tx) => tx.person.findMany({ select: { id: true } }), { caseOf })
  expect(await names()).toEqual([])
  expect(await names(newId())).toEqual([])
  expect(await names(first)).toHaveLength(1)
  expect(await names(second)).toHaveLength(2)
  // Not by opening a case that is not one's to see either.
  const stranger = await as('detective', 'crime.see')
  expect(await readAs(stranger, (tx) => tx.person.findMany(), { caseOf: first })).toEqual([])
})

test('the history tells what was asked, decided and is to be done, with who and in order', async () => {
  const crimeId = await aCrime().saved()
  const requestId = await aC2Request(crimeId)
  value(await decideWell(requestId))
  const seen = await view('registrar', crimeId)
  expect(seen?.history.map(({ kind, what, by }) => [kind, what, by])).toEqual([
    ['duty', 'before_cancelling', 'Priya Ashdown'],
    ['decided', 'authorise', 'Ines Calloway'],
    ['submitted', 'requested', 'Priya Ashdown'],
    ['recorded', null, null],
  ])
  expect(seen?.requests.map(({ id, state }) => [id, state])).toEqual([[requestId, 'authorised']])
})

test('looking at a crime leaves a row in the access log, and looking in vain none', async () => {
  const crimeId = await aCrime().saved()
  const rows = async (who: Somebody) => {
    const staffId = await idOf(who)
    return asSystem((tx) => tx.accessRecord.count({ where: { staffId, crimeId, act: 'crime.see' } }))
  }
  await view('deputy', crimeId)
  await view('detective', crimeId)
  expect([await rows('deputy'), await rows('detective')]).toEqual([1, 0])
})
