import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import {
  anApproved,
  aDraft,
  aPlanOf,
  approve,
  aVictimToInform,
  messageOf,
  stopIt,
  historyOf,
  attemptsOf,
  CONTACT_METHODS,
  WELL_WRITTEN,
} from '#lib/testing/message'
import { aSuspect } from '#lib/testing/plan'
import { informAll, value } from '#lib/testing/request'
import { approveMessage } from './drafting/approve.ts'
import { changeDraft } from './drafting/change-draft.ts'
import { markPosted } from './posting/mark-posted.ts'
import { markReturned } from './posting/mark-returned.ts'
import { withdrawMessage } from './drafting/withdraw.ts'

await inAForce()

const words = async (promise: Promise<{ ok: boolean } & Partial<{ refusal: { words: string } }>>) => {
  const { refusal } = await promise
  return refusal?.words
}

test('a message is drafted, read again, approved, and in the queue with the approval', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  expect(await messageOf(id)).toMatchObject({ state: 'drafted', channel: 'email', approvedById: null })
  value(await approve(id))
  expect(await messageOf(id)).toMatchObject({ state: 'approved' })
  expect(await historyOf(id)).toEqual(['drafted', 'approved'])
  const jobs = await asSystem(
    (tx) => tx.$queryRaw<object[]>`SELECT key FROM graphile_worker.jobs WHERE key = ${`send-message ${id}`}`,
  )
  expect(jobs).toHaveLength(1)
})

test('a form sent twice makes one message', async () => {
  const { dutyId } = await aVictimToInform()
  const officer = await as('officer', 'message.write')
  const { draftMessage } = await import('./drafting/draft.ts')
  const key = newId()
  const drafted = { channel: 'email' as const, template: 't', templateVersion: 1, ...WELL_WRITTEN }
  expect(value(await draftMessage(officer, dutyId, drafted, key)).messageId).toBe(
    value(await draftMessage(officer, dutyId, drafted, key)).messageId,
  )
})

test('nothing is written without a confirmed plan, or by a way it does not hold', async () => {
  const { dutyId } = await aVictimToInform(aCrime(), { email: '' })
  await expect(aDraft(dutyId)).rejects.toThrow(/no-plan|not-in-the-plan/)
  await aPlanOf(dutyId, CONTACT_METHODS)
  await aDraft(dutyId)
})

test('words that are not finished are refused at approval, and can be put right', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await aDraft(dutyId, 'email', {
    words: WELL_WRITTEN.words.replace('01632 960001', '[your phone number]'),
  })
  expect(await words(approve(id))).toContain('[your phone number]')
  value(await changeDraft(await as('officer', 'message.write'), id, { ...WELL_WRITTEN, version: 1 }, newId()))
  value(await approve(id))
})

test.each([
  ['the offence in the subject', { subject: 'The assault of 1 June' }, '“assault”'],
  ['a second line in the subject', { subject: 'Hello\r\nBcc: corin@example.org' }, 'one line'],
  [
    'that it is cancelled already',
    { words: WELL_WRITTEN.words.replace('has decided to cancel', 'has cancelled') },
    'not cancelled yet',
  ],
])('%s is refused', async (_, changes, expected) => {
  const { dutyId } = await aVictimToInform()
  expect(await words(approve(await aDraft(dutyId, 'email', changes)))).toContain(expected)
})

test('nobody approves words that were not on their screen', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  const officer = await as('officer', 'message.write')
  value(await changeDraft(officer, id, { ...WELL_WRITTEN, version: 1 }, newId()))
  expect(await words(approveMessage(officer, id, 1, newId()))).toContain('in the meantime')
})

test('an officer who may not see the crime neither writes nor approves', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  expect(await words(approve(id, 'detective'))).toBe('There is no such message, or it is not yours to see.')
})

test('a way that a suspect shares is refused, though it was confirmed before the suspect was known', async () => {
  const { dutyId, crimeId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  await aSuspect(crimeId, { email: ' Maren.Tollivane@EXAMPLE.org' })
  expect(await words(approve(id))).toContain('A suspect has the same')
})

test('a plan changed since is refused; saved again, the draft goes by the new plan', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  await aPlanOf(dutyId, { ...CONTACT_METHODS, email: 'safe@example.org' })
  expect(await words(approve(id))).toContain('The contact plan of this victim was changed')
  value(await changeDraft(await as('officer', 'message.write'), id, { ...WELL_WRITTEN, version: 1 }, newId()))
  value(await approve(id))
})

test('once the case is stopped, nothing is approved', async () => {
  const { dutyId, requestId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  await stopIt(requestId)
  expect(await words(approve(id))).toContain('was stopped or changed')
})

test('whom a careless message could harm hears it from a person first, and then by letter', async () => {
  const { dutyId, requestId } = await aVictimToInform(aCrime().flagged('domestic_abuse'))
  const id = await aDraft(dutyId, 'letter_by_post')
  expect(await words(approve(id))).toContain('must hear it from a person first')
  await setClock('2026-06-16T12:00:00Z')
  await informAll(requestId, '2026-06-16T12:30')
  value(await approve(id, 'decisionMaker'))
})

test('a letter is printed in every name its font has signs for; what it has none for is named, with the way out', async () => {
  const { dutyId } = await aVictimToInform()
  value(
    await approve(await aDraft(dutyId, 'printed_letter', { words: WELL_WRITTEN.words.replace('Maren', 'Łucja Ŵyn') })),
  )
  const inChinese = { words: WELL_WRITTEN.words.replace('Maren', '伟') }
  expect(await words(approve(await aDraft(dutyId, 'printed_letter', inChinese)))).toBe(
    'A letter printed here cannot show 伟. Send it another way.',
  )
  value(await approve(await aDraft(dutyId, 'letter_by_post', inChinese)))
})

test('a printed letter is posted by a person, a try; when it comes back it is another, and the victim is still untold', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId, 'printed_letter')
  const officer = await as('officer', 'message.write')
  value(await markPosted(officer, id, newId()))
  expect(await attemptsOf(dutyId)).toEqual(['letter: posted'])
  value(await markReturned(officer, id, newId()))
  expect(await attemptsOf(dutyId)).toEqual(['letter: posted', 'letter: returned'])
  expect(await messageOf(id)).toMatchObject({ state: 'returned' })
  const duty = await asSystem((tx) =>
    tx.dutyToInform.findUniqueOrThrow({ where: { id: dutyId }, include: { notifications: true } }),
  )
  expect(duty).toMatchObject({ state: 'open', notifications: [] })
})

test('a withdrawn message stays so', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  const officer = await as('officer', 'message.write')
  value(await withdrawMessage(officer, id, newId()))
  expect(await words(withdrawMessage(officer, id, newId()))).toContain('in the meantime')
  expect(await words(approve(id))).toContain('in the meantime')
})
