import { beforeEach, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { whatWaits, type WaitKind } from '#lib/people/waits/what-waits'
import { inAForce } from '#bin/testing/force-environment'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { aC2Request, aC3Request, decideWell, value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T09:00:00Z')
})

/** The crimes of one list of somebody's Today. */
const waiting = async (kind: WaitKind, who: Somebody) => {
  const { name, roles } = PEOPLE[who]
  const actor = { staffId: await idOf(who), sessionId: newId(), name, unit: null, roles }
  const { waits } = await whatWaits(await as(who, 'start.see'), actor)
  return waits.find((wait) => wait.kind === kind)?.lines.map(({ crimeId }) => crimeId)
}

test('a decision of the last fourteen days is shown to who requested it and to the officer in the case, and to nobody else', async () => {
  const principalCrime = await aCrime().saved()
  const crimeId = await aCrime().withVictimsOf(principalCrime).withOic('detective').saved()
  value(await decideWell(await aC3Request(crimeId, principalCrime), 'decisionMaker', { verdict: 'authorise' }))
  expect(await waiting('decided', 'bureau')).toEqual([crimeId])
  expect(await waiting('decided', 'detective')).toEqual([crimeId])
  // Of the same unit as the crime, and neither its requester nor its officer.
  expect(await waiting('decided', 'officer')).toEqual([])
  await setClock('2026-06-29T08:59:00Z')
  expect(await waiting('decided', 'detective')).toEqual([crimeId])
  await setClock('2026-06-29T09:01:00Z')
  expect(await waiting('decided', 'detective')).toEqual([])
})

test('a victim whose day has gone by is shown to the supervisor of the crime’s unit, the longest first', async () => {
  const crimes: string[] = []
  for (const day of ['15', '16']) {
    await setClock(`2026-06-${day}T09:00:00Z`)
    const crimeId = await aCrime().saved()
    value(await decideWell(await aC2Request(crimeId)))
    crimes.push(crimeId)
  }
  expect(await waiting('late-in-unit', 'supervisor')).toEqual([])
  await setClock('2026-08-15T09:00:00Z')
  expect(await waiting('late-in-unit', 'supervisor')).toEqual(crimes)
})
