import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { workerPermit } from '#lib/people/permissions'
import { as, idOf, setClock } from '#lib/testing/force'
import { notifyInAForce } from '#bin/testing/notify-force-environment'
import {
  anApproved,
  approve,
  aVictimToInform,
  messageOf,
  historyOf,
  attemptsOf,
  CONTACT_METHODS,
  WELL_WRITTEN,
  withSettings,
} from '#lib/testing/message'
import { value } from '#lib/testing/request'
import { daysGoBy, waitsAreOver, work, workItOut } from '#bin/testing/worker'
import { folderTransport } from '#lib/messages/adapters/folder'
import { answerUnknown } from './answer-unknown.ts'
import { lastKind } from '#lib/testing/count-rows'
import { markPosted } from '#lib/messages/posting/mark-posted'
import { markReturned } from '#lib/messages/posting/mark-returned'
import { handOut } from './hand-over.ts'
import { loadOutgoing } from './load-outgoing.ts'
import { sendMessage } from './send.ts'

const { database, notify, storage, withoutNotify } = await notifyInAForce()

const takenOf = (reference: string) => notify.taken.filter((message) => message.reference === reference)

const stateOf = async (id: string) => (await messageOf(id)).state

test('an e-mail goes out once, in the exact words that were approved, and being delivered is a try', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  await work(database)
  expect(takenOf(id)).toMatchObject([
    {
      kind: 'email',
      to: CONTACT_METHODS.email,
      personalisation: { subject: WELL_WRITTEN.subject, body: WELL_WRITTEN.words },
    },
  ])
  expect(await messageOf(id)).toMatchObject({ state: 'sent', way: 'notify', outsideId: takenOf(id)[0]?.id })
  notify.becomes(id, 'delivered')
  await workItOut(database)
  expect(await stateOf(id)).toBe('delivered')
  expect(await attemptsOf(dutyId)).toEqual(['email: delivered'])
  expect(await historyOf(id)).toEqual(['drafted', 'approved', 'sending', 'sent: at notify', 'delivered: at notify'])
})

test('a text and a letter go out too; a letter that was printed and posted is a try', async () => {
  const { dutyId } = await aVictimToInform()
  const [text, letter] = [await anApproved(dutyId, 'text'), await anApproved(dutyId, 'letter_by_post')]
  await work(database)
  expect(takenOf(text)).toMatchObject([{ kind: 'sms', to: CONTACT_METHODS.phone }])
  expect(takenOf(letter)[0]?.personalisation).toMatchObject({
    address_line_1: 'Invented Victim',
    address_line_2: '12 Sluice Lane',
    address_line_4: 'ZZ1 1ZZ',
    heading: WELL_WRITTEN.subject,
  })
  notify.becomes(letter, 'received')
  notify.becomes(text, 'permanent-failure')
  await workItOut(database)
  expect([await stateOf(text), await stateOf(letter)]).toEqual(['failed', 'delivered'])
  expect((await attemptsOf(dutyId)).toSorted()).toEqual(['letter: posted', 'text: wrong_contact'])
})

test('without a key nothing leaves the building: it becomes a file, and no try', async () => {
  withoutNotify()
  const { dutyId } = await aVictimToInform()
  const ids = [await anApproved(dutyId), await anApproved(dutyId, 'text'), await anApproved(dutyId, 'letter_by_post')]
  const requestsBefore = notify.requests.length
  await work(database)
  for (const id of ids) expect(await messageOf(id)).toMatchObject({ state: 'sent', way: 'folder' })
  expect(notify.requests).toHaveLength(requestsBefore)
  expect(fs.readFileSync(path.join(storage, 'outbox', `${String(ids[0])}.eml`), 'utf8')).toContain(
    'Subject: Our reference ZZ/000123/26',
  )
  expect(
    fs
      .readFileSync(path.join(storage, 'outbox', `${String(ids[2])}.pdf`))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  const officer = await as('officer', 'message.write')
  const letter = String(ids[2])
  expect((await markReturned(officer, letter, newId())).ok).toBe(false)
  expect(await attemptsOf(dutyId)).toEqual([])
  value(await markPosted(officer, letter, newId()))
  expect(await lastKind()).toBe('message.posted')
  value(await markReturned(officer, letter, newId()))
  expect(await attemptsOf(dutyId)).toEqual(['letter: posted', 'letter: returned'])
})

test.each([
  ['too many', 'too many'],
  ['broken', 'their fault'],
] as const)('when Notify answers %s it is tried again later, and goes out once', async (mood, detail) => {
  notify.willBe(mood, mood)
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  await work(database)
  expect([await stateOf(id), takenOf(id).length]).toEqual(['approved', 0])
  await waitsAreOver(database)
  await work(database)
  await waitsAreOver(database)
  await work(database)
  expect([await stateOf(id), takenOf(id).length]).toEqual(['sent', 1])
  expect((await historyOf(id)).filter((step) => step === `not taken: ${detail}`)).toHaveLength(2)
})

test('when Notify is down for hours it fails to its owner, and a person may have it sent again', async () => {
  const down = withSettings({ NOTIFY_URL: 'http://127.0.0.1:9' })
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  await work(database)
  await daysGoBy(database)
  await workItOut(database)
  expect(await messageOf(id)).toMatchObject({ state: 'failed', ownerId: await idOf('officer') })
  expect((await historyOf(id)).at(-1)).toBe('failed: tried often')
  down()
  Object.assign(process.env, notify.settings)
  value(await approve(id))
  await work(database)
  expect([await stateOf(id), takenOf(id).length]).toEqual(['sent', 1])
})

test('what Notify refuses is not tried again', async () => {
  notify.willBe('refuses')
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  await work(database)
  expect([await stateOf(id), (await historyOf(id)).at(-1)]).toEqual(['failed', 'failed: refused'])
})

test('a wrong key fails, in words for the administrator', async () => {
  const wrong = withSettings({ NOTIFY_API_KEY: `${notify.settings.NOTIFY_API_KEY.slice(0, -4)}0000` })
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  await work(database)
  wrong()
  expect((await historyOf(id)).at(-1)).toBe('failed: not allowed')
})

test.each(['takes it and is silent', 'takes it and hangs up'] as const)(
  'where Notify %s, it is asked by its reference and nothing goes out twice',
  async (mood) => {
    notify.willBe(mood)
    const { dutyId } = await aVictimToInform()
    const id = await anApproved(dutyId)
    await work(database)
    expect([await stateOf(id), (await historyOf(id)).at(-1)]).toEqual(['sending', 'no answer: no answer'])
    await waitsAreOver(database)
    await work(database)
    expect([await stateOf(id), takenOf(id).length, (await historyOf(id)).at(-1)]).toEqual([
      'sent',
      1,
      'sent: found at notify',
    ])
  },
)

test('where Notify is silent and does not know of it, a person must check; what they find out decides', async () => {
  notify.willBe('is silent')
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  await work(database)
  await waitsAreOver(database)
  await work(database)
  expect(await stateOf(id)).toBe('sending')
  await setClock('2026-06-15T10:15:00Z')
  await waitsAreOver(database)
  await work(database)
  expect([await stateOf(id), (await historyOf(id)).at(-1), takenOf(id).length]).toEqual([
    'unknown',
    'unknown: not at notify',
    0,
  ])
  await daysGoBy(database)
  await workItOut(database)
  expect(takenOf(id)).toHaveLength(0)
  const officer = await as('officer', 'message.write')
  value(
    await answerUnknown(
      officer,
      id,
      { foundOut: 'it did not go out', how: 'I rang Notify. They have nothing under our reference.' },
      newId(),
    ),
  )
  expect([await stateOf(id), await lastKind()]).toEqual(['failed', 'message.found-out'])
  value(await approve(id))
  await work(database)
  expect([await stateOf(id), takenOf(id).length]).toEqual(['sent', 1])
})

test('into the folder too nothing goes twice: killed before its file was written it is written, killed after it is found', async () => {
  withoutNotify()
  const { dutyId } = await aVictimToInform()
  const worker = workerPermit(await idOf('officer'))
  for (const isWritten of [false, true]) {
    const id = await anApproved(dutyId, 'text')
    const found = await loadOutgoing(worker, id)
    if (!found) throw new Error('it is not there')
    value(await handOut(worker, found.message, 'folder'))
    if (isWritten) await folderTransport.send(found.out)
    const file = path.join(storage, 'outbox', `${id}.txt`)
    const before = isWritten ? fs.statSync(file).ino : undefined
    expect(await sendMessage(worker, id, false)).toBe('done')
    expect([await stateOf(id), fs.existsSync(file)]).toEqual(['sent', true])
    if (isWritten) expect(fs.statSync(file).ino).toBe(before)
  }
})

test('nobody can have a message sent that they did not approve', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  expect(await sendMessage(workerPermit(await idOf('registrar')), id, false)).toBe('done')
  expect([await stateOf(id), takenOf(id).length]).toEqual(['approved', 0])
})
