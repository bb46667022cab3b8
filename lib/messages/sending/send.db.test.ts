import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { workerPermit } from '#lib/people/powers'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/in-a-force'
import {
  anApproved,
  aPlanOf,
  approve,
  aVictimToTell,
  messageOf,
  storyOf,
  triesOf,
  WAYS_TO,
  WELL_WRITTEN,
  withSettings,
} from '#lib/testing/message'
import { aSuspect } from '#lib/testing/plan'
import { aNotify } from '#lib/testing/notify'
import { value } from '#lib/testing/request'
import { aWorker, daysGoBy, kill, minutesGoBy, until, waitsAreOver, work, workItOut } from '#bin/testing/worker'
import { folderWay } from '#lib/messages/adapters/folder'
import { answerUnknown } from './answer-unknown.ts'
import { markPosted } from '#lib/messages/posting/mark-posted'
import { markReturned } from '#lib/messages/posting/mark-returned'
import { withdrawMessage } from '#lib/messages/drafting/withdraw'
import { findLost } from './find-lost.ts'
import { handOut } from './hand-out.ts'
import { lookAtOutgoing } from './outgoing.ts'
import { sendMessage } from './send.ts'

const database = await inAForce()
const notify = await aNotify()
const storage = fs.mkdtempSync(path.join(os.tmpdir(), 'outbox-'))
const letGo = withSettings({ STORAGE_FOLDER: storage })
afterAll(async () => {
  await notify.end()
  letGo()
  fs.rmSync(storage, { recursive: true })
})

let offNotify: () => void
beforeEach(async () => {
  offNotify = withSettings(notify.settings)
  await setClock('2026-06-15T10:00:00Z')
})
afterEach(() => {
  offNotify()
})

const takenOf = (reference: string) => notify.taken.filter((one) => one.reference === reference)
const stateOf = async (id: string) => (await messageOf(id)).state

test('an e-mail goes out once, in the very words that were approved, and being delivered is a try', async () => {
  const { dutyId } = await aVictimToTell()
  const id = await anApproved(dutyId)
  await work(database)
  expect(takenOf(id)).toMatchObject([
    { kind: 'email', to: WAYS_TO.email, personalisation: { subject: WELL_WRITTEN.subject, body: WELL_WRITTEN.words } },
  ])
  expect(await messageOf(id)).toMatchObject({ state: 'sent', way: 'notify', outsideId: takenOf(id)[0]?.id })
  notify.becomes(id, 'delivered')
  await workItOut(database)
  expect(await stateOf(id)).toBe('delivered')
  expect(await triesOf(dutyId)).toEqual(['e-mail: delivered'])
  expect(await storyOf(id)).toEqual(['drafted', 'approved', 'sending', 'sent: at notify', 'delivered: at notify'])
})

test('a text and a letter go out too; a letter that was printed and posted is a try', async () => {
  const { dutyId } = await aVictimToTell()
  const [text, letter] = [await anApproved(dutyId, 'text'), await anApproved(dutyId, 'letter by post')]
  await work(database)
  expect(takenOf(text)).toMatchObject([{ kind: 'sms', to: WAYS_TO.phone }])
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
  expect((await triesOf(dutyId)).toSorted()).toEqual(['letter: posted', 'text: wrong contact'])
})

test('without a key nothing leaves the building: it becomes a file, and no try', async () => {
  offNotify()
  const { dutyId } = await aVictimToTell()
  const ids = [await anApproved(dutyId), await anApproved(dutyId, 'text'), await anApproved(dutyId, 'letter by post')]
  const asked = notify.asked.length
  await work(database)
  for (const id of ids) expect(await messageOf(id)).toMatchObject({ state: 'sent', way: 'folder' })
  expect(notify.asked).toHaveLength(asked)
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
  expect(await triesOf(dutyId)).toEqual([])
  value(await markPosted(officer, letter, newId()))
  value(await markReturned(officer, letter, newId()))
  expect(await triesOf(dutyId)).toEqual(['letter: posted', 'letter: returned'])
})

test.each([
  ['too many', 'too many'],
  ['broken', 'their fault'],
] as const)('when Notify answers %s it is tried again later, and goes out once', async (mood, detail) => {
  notify.willBe(mood, mood)
  const { dutyId } = await aVictimToTell()
  const id = await anApproved(dutyId)
  await work(database)
  expect([await stateOf(id), takenOf(id).length]).toEqual(['approved', 0])
  await waitsAreOver(database)
  await work(database)
  await waitsAreOver(database)
  await work(database)
  expect([await stateOf(id), takenOf(id).length]).toEqual(['sent', 1])
  expect((await storyOf(id)).filter((step) => step === `not taken: ${detail}`)).toHaveLength(2)
})

test('when Notify is down for hours it fails to its owner, and a person may have it sent again', async () => {
  const down = withSettings({ NOTIFY_URL: 'http://127.0.0.1:9' })
  const { dutyId } = await aVictimToTell()
  const id = await anApproved(dutyId)
  await workItOut(database)
  expect(await messageOf(id)).toMatchObject({ state: 'failed', ownerId: await idOf('officer') })
  expect((await storyOf(id)).at(-1)).toBe('failed: tried often')
  down()
  Object.assign(process.env, notify.settings)
  value(await approve(id))
  await work(database)
  expect([await stateOf(id), takenOf(id).length]).toEqual(['sent', 1])
})

test('what Notify refuses is not tried again', async () => {
  notify.willBe('refuses')
  const { dutyId } = await aVictimToTell()
  const id = await anApproved(dutyId)
  await work(database)
  expect([await stateOf(id), (await storyOf(id)).at(-1)]).toEqual(['failed', 'failed: refused'])
})

test('a wrong key fails, in words for the administrator', async () => {
  const wrong = withSettings({ NOTIFY_API_KEY: `${notify.settings.NOTIFY_API_KEY.slice(0, -4)}0000` })
  const { dutyId } = await aVictimToTell()
  const id = await anApproved(dutyId)
  await work(database)
  wrong()
  expect((await storyOf(id)).at(-1)).toBe('failed: not allowed')
})

test.each(['takes it and is silent', 'takes it and hangs up'] as const)(
  'where Notify %s, it is asked by its reference and nothing goes out twice',
  async (mood) => {
    notify.willBe(mood)
    const { dutyId } = await aVictimToTell()
    const id = await anApproved(dutyId)
    await work(database)
    expect([await stateOf(id), (await storyOf(id)).at(-1)]).toEqual(['sending', 'no answer: no answer'])
    await waitsAreOver(database)
    await work(database)
    expect([await stateOf(id), takenOf(id).length, (await storyOf(id)).at(-1)]).toEqual([
      'sent',
      1,
      'sent: found at notify',
    ])
  },
)

test('where Notify is silent and does not know of it, a person must check; what they find out decides', async () => {
  notify.willBe('is silent')
  const { dutyId } = await aVictimToTell()
  const id = await anApproved(dutyId)
  await work(database)
  await waitsAreOver(database)
  await work(database)
  expect(await stateOf(id)).toBe('sending')
  await setClock('2026-06-15T10:15:00Z')
  await waitsAreOver(database)
  await work(database)
  expect([await stateOf(id), (await storyOf(id)).at(-1), takenOf(id).length]).toEqual([
    'unknown',
    'unknown: not at notify',
    0,
  ])
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
  expect(await stateOf(id)).toBe('failed')
  value(await approve(id))
  await work(database)
  expect([await stateOf(id), takenOf(id).length]).toEqual(['sent', 1])
})

test('a worker killed between the sending and its mark: the next one asks, and sends nothing twice', async () => {
  notify.willBe('takes it and is silent')
  const { dutyId } = await aVictimToTell()
  const id = await anApproved(dutyId)
  const worker = aWorker({ DATABASE_URL: database.appUrl, NOTIFY_PATIENCE_SECONDS: '60' })
  await until(() => takenOf(id).length === 1)
  await kill(worker)
  expect(await stateOf(id)).toBe('sending')
  expect(await findLost(workerPermit(''))).toBe(0)
  await minutesGoBy(database)
  expect(await findLost(workerPermit(''))).toBe(1)
  await work(database)
  expect([await stateOf(id), takenOf(id).length, (await storyOf(id)).at(-1)]).toEqual([
    'sent',
    1,
    'sent: found at notify',
  ])
})

test('into the folder too nothing goes twice: killed before its file was written it is written, killed after it is found', async () => {
  offNotify()
  const { dutyId } = await aVictimToTell()
  const worker = workerPermit(await idOf('officer'))
  for (const isWritten of [false, true]) {
    const id = await anApproved(dutyId, 'text')
    const found = await lookAtOutgoing(worker, id)
    if (!found) throw new Error('it is not there')
    value(await handOut(worker, found.message, 'folder'))
    if (isWritten) await folderWay.send(found.out)
    const file = path.join(storage, 'outbox', `${id}.txt`)
    const before = isWritten ? fs.statSync(file).ino : undefined
    expect(await sendMessage(worker, id, false)).toBe('done')
    expect([await stateOf(id), fs.existsSync(file)]).toEqual(['sent', true])
    if (isWritten) expect(fs.statSync(file).ino).toBe(before)
  }
})

test('two workers at once, and the same job many times, send one message', async () => {
  const { dutyId } = await aVictimToTell()
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
  const shared = await aVictimToTell()
  const changed = await aVictimToTell()
  const taken = await aVictimToTell()
  const ids = [await anApproved(shared.dutyId), await anApproved(changed.dutyId), await anApproved(taken.dutyId)]
  await aSuspect(shared.crimeId, { email: WAYS_TO.email.toUpperCase() })
  await aPlanOf(changed.dutyId, { ...WAYS_TO, email: 'safe@example.org' })
  value(await withdrawMessage(await as('officer', 'message.write'), String(ids[2]), newId()))
  await work(database)
  expect(await Promise.all(ids.map(stateOf))).toEqual(['withdrawn', 'withdrawn', 'withdrawn'])
  expect((await Promise.all(ids.map(storyOf))).map((story) => story.at(-1))).toEqual([
    'withdrawn: shared with a suspect',
    'withdrawn: plan changed',
    'withdrawn',
  ])
  expect(ids.flatMap(takenOf)).toEqual([])
})

test('nobody can have a message sent that they did not approve', async () => {
  const { dutyId } = await aVictimToTell()
  const id = await anApproved(dutyId)
  expect(await sendMessage(workerPermit(await idOf('registrar')), id, false)).toBe('done')
  expect([await stateOf(id), takenOf(id).length]).toEqual(['approved', 0])
})

test('what is never heard of again goes to a person', async () => {
  const { dutyId } = await aVictimToTell()
  const id = await anApproved(dutyId)
  await work(database)
  await waitsAreOver(database)
  await work(database)
  expect(await stateOf(id)).toBe('sent')
  await daysGoBy(database)
  await workItOut(database)
  expect([await stateOf(id), (await storyOf(id)).at(-1)]).toEqual(['unknown', 'unknown: no end known'])
})
