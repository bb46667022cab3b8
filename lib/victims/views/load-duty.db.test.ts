import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, openDutiesOf, informAll, value } from '#lib/testing/request'
import { personToInform, loadDuty } from './load-duty.ts'
import { noteNeverDo } from '../duties/note-contact.ts'
import { mayTake, whoCanInform } from '../who-can-inform.ts'

await inAForce()

const view = async (who: Somebody, dutyId: string) => loadDuty(await as(who, 'victim.see'), dutyId)

async function aDuty(
  crime: ReturnType<typeof aCrime> = aCrime(),
): Promise<{ crimeId: string; requestId: string; dutyId: string }> {
  const crimeId = await crime.saved()
  const requestId = await aC2Request(crimeId)
  value(await decideWell(requestId))
  const [dutyId = ''] = await openDutiesOf(requestId)
  return { crimeId, requestId, dutyId }
}

test('the page of a duty has the victim by name, who is to go, and how long there is', async () => {
  const { dutyId } = await aDuty()
  const seen = await view('officer', dutyId)
  expect(seen?.victim?.name).toBe('Invented Victim')
  expect(seen).toMatchObject({
    whom: 'adult',
    left: 5,
    dangers: [],
    warnings: [],
    duty: { assignedTo: 'Priya Ashdown', decisionMaker: 'Ines Calloway', requestState: 'authorised' },
  })
})

test('somebody who may not see the crime is told that there is no such victim', async () => {
  const { dutyId } = await aDuty()
  expect(await view('detective', dutyId)).toBeUndefined()
  expect(await personToInform(await as('detective', 'victim.inform'), dutyId)).toBeUndefined()
  expect(await view('officer', newId())).toBeUndefined()
})

test('a warning about a person stands in every case of theirs; its words only in the case they were written in', async () => {
  const first = await aDuty()
  value(await noteNeverDo(await as('officer', 'victim.inform'), first.dutyId, 'Never ring in the morning.', newId()))
  const second = await aDuty(aCrime().withVictimsOf(first.crimeId))
  expect((await view('officer', first.dutyId))?.warnings.map(({ words, by }) => [words, by])).toEqual([
    ['Never ring in the morning.', 'Priya Ashdown'],
  ])
  expect((await view('officer', second.dutyId))?.warnings.map(({ words, by }) => [words, by])).toEqual([
    [null, 'Priya Ashdown'],
  ])
})

test('what is asked depends on how old the victim is and on the category', async () => {
  const { dutyId } = await aDuty(aCrime().withVictims(2012))
  expect(await personToInform(await as('officer', 'victim.inform'), dutyId)).toMatchObject({
    whom: '13-15',
    transferred: false,
  })
})

test('when the victim disagrees the page knows that the case is stopped', async () => {
  const { requestId, dutyId } = await aDuty()
  await setClock('2026-06-16T12:00:00Z')
  await informAll(requestId, '2026-06-16T12:30', 'officer', { reply: 'disagrees', theirWords: 'I was pushed.' })
  const seen = await view('officer', dutyId)
  expect(seen?.duty).toMatchObject({ state: 'informed', requestState: 'stopped', isLive: true })
  const [notification] = seen?.history.notifications ?? []
  expect(notification?.reply).toBe('disagrees')
  expect(seen?.texts.get(notification?.wordsId ?? '')).toBe('I was pushed.')
})

test('a duty may be given to those of the crime’s unit who inform victims, and to oneself; to nobody else', async () => {
  const { dutyId } = await aDuty()
  const permit = await as('supervisor', 'victim.assign')
  const people = await whoCanInform(permit, dutyId)
  expect(people.map(({ name }) => name)).toEqual(['Alma Okonjo-Reed', 'Priya Ashdown'])
  expect((await whoCanInform(await as('registrar', 'victim.assign'), dutyId)).map(({ name }) => name)).toEqual([
    'Alma Okonjo-Reed',
    'Priya Ashdown',
    'Ruth Halvorsen',
  ])
  expect((await mayTake(permit, dutyId, people[0]?.id ?? '')).ok).toBe(true)
  expect((await mayTake(permit, dutyId, newId())).ok).toBe(false)
})
