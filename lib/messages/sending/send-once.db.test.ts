import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { workerPermit } from '#lib/people/permissions'
import { as, idOf } from '#lib/testing/force'
import { notifyInAForce } from '#bin/testing/notify-force-environment'
import { anApproved, aPlanOf, aVictimToInform, messageOf, historyOf, CONTACT_METHODS } from '#lib/testing/message'
import { aSuspect } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { aWorker, daysGoBy, kill, minutesGoBy, until, waitsAreOver, work, workItOut } from '#bin/testing/worker'
import { withdrawMessage } from '#lib/messages/drafting/withdraw'
import { findLost } from './find-lost.ts'
import { sendMessage } from './send.ts'

const { database, notify } = await notifyInAForce()

const takenOf = (reference: string) => notify.taken.filter((message) => message.reference === reference)

const stateOf = async (id: string) => (await messageOf(id)).state

test('a worker killed between the sending and its mark: the next one asks, and sends nothing twice', async () => {
  notify.willBe('takes it and is silent')
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  const worker = aWorker({ DATABASE_URL: database.appUrl, NOTIFY_PATIENCE_SECONDS: '60' })
  await until(() => takenOf(id).length === 1)
  await kill(worker)
  expect(await stateOf(id)).toBe('sending')
  expect(await findLost(workerPermit(''))).toBe(0)
  await minutesGoBy(database)
  expect(await findLost(workerPermit(''))).toBe(1)
  await work(database)
  expect([await stateOf(id), takenOf(id).length, (await historyOf(id)).at(-1)]).toEqual([
    'sent',
    1,
    'sent: found at notify',
  ])
})

test('two workers at once, and the same job many times, send one message', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  const permit = workerPermit(await idOf('officer'))
  await Promise.all([
    work(database),
    work(database),
    ...Array.from({ length: 6 }, () => sendMessage(permit, id, false)),
  ])
  await workItOut(database, 3)
  expect([await stateOf(id), takenOf(id).length]).toEqual(['sent', 1])
})

test('right before it goes out it is asked again: what may no longer go is withdrawn, with why', async () => {
  const shared = await aVictimToInform()
  const changed = await aVictimToInform()
  const taken = await aVictimToInform()
  const ids = [await anApproved(shared.dutyId), await anApproved(changed.dutyId), await anApproved(taken.dutyId)]
  await aSuspect(shared.crimeId, { email: CONTACT_METHODS.email.toUpperCase() })
  await aPlanOf(changed.dutyId, { ...CONTACT_METHODS, email: 'safe@example.org' })
  value(await withdrawMessage(await as('officer', 'message.write'), String(ids[2]), newId()))
  await work(database)
  expect(await Promise.all(ids.map(stateOf))).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
  expect((await Promise.all(ids.map(historyOf))).map((history) => history.at(-1))).toEqual([
    'withdrawn: shared with a suspect',
    'withdrawn: plan changed',
    'withdrawn',
  ])
  expect(ids.flatMap(takenOf)).toEqual([])
})

test('what is never heard of again goes to a person', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  await work(database)
  await waitsAreOver(database)
  await work(database)
  expect(await stateOf(id)).toBe('sent')
  await daysGoBy(database)
  await workItOut(database)
  expect([await stateOf(id), (await historyOf(id)).at(-1)]).toEqual(['unknown', 'unknown: no end known'])
})
