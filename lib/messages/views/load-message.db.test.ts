import { expect, test } from 'vitest'
import { asSystem, readAs } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { as, idOf, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { anApproved, aDraft, aVictimToInform, CONTACT_METHODS, WELL_WRITTEN } from '#lib/testing/message'
import { aSuspect } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { letterToPrint } from '../posting/letter-to-print.ts'
import { messages, messagesOfDuty, outbox } from './list-messages.ts'
import { loadMessage } from './load-message.ts'
import { withdrawMessage } from '../drafting/withdraw.ts'
import { howToWrite } from '../drafting/how-to-write.ts'

await inAForce()

const view = async (id: string, who: Somebody = 'officer') => loadMessage(await as(who, 'message.see'), id)

test('a message is shown with its exact words, where it goes, and its history; the look is noted', async () => {
  const { dutyId, crimeId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  const seen = await view(id)
  expect(seen).toMatchObject({
    words: { subject: WELL_WRITTEN.subject, words: WELL_WRITTEN.words, to: CONTACT_METHODS.email },
    fault: undefined,
    steps: [{ what: 'drafted', by: 'Priya Ashdown' }],
  })
  const row = await asSystem((tx) => tx.accessRecord.findFirst({ orderBy: { id: 'desc' } }))
  expect(row).toMatchObject({ act: 'message.see', crimeId, staffId: await idOf('officer') })
})

test('what stands in its way is said before anybody approves it', async () => {
  const { dutyId, crimeId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  await aSuspect(crimeId, { email: CONTACT_METHODS.email })
  expect((await view(id))?.fault).toContain('A suspect has the same')
})

test('an officer of another unit is shown nothing of it, nor is its row, nor its words outside the case', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  expect(await view(id, 'detective')).toBeUndefined()
  const detective = await as('detective', 'message.see')
  expect(await readAs(detective, (tx) => tx.message.findUnique({ where: { id } }))).toBeNull()
  expect(await readAs(detective, (tx) => tx.messageEvent.findMany({ where: { messageId: id } }))).toEqual([])
  expect(await messagesOfDuty(detective, dutyId)).toEqual([])
  expect(await letterToPrint(detective, id)).toBeUndefined()
  const registrar = await as('registrar', 'message.see')
  const row = await readAs(registrar, (tx) => tx.message.findUniqueOrThrow({ where: { id } }))
  expect(await readAs(registrar, (tx) => tx.words.findUnique({ where: { id: row.wordsId } }))).toBeNull()
  expect(await howToWrite(await as('detective', 'message.write'), dutyId)).toMatchObject({ ways: [], hasPlan: false })
})

test('the lists hold each message where it belongs, and name nobody', async () => {
  const { dutyId } = await aVictimToInform()
  const [draft, ready] = [await aDraft(dutyId), await anApproved(dutyId, 'text')]
  const officer = await as('officer', 'message.see')
  const ids = async (list: Parameters<typeof messages>[1]['list']) =>
    (await messages(officer, { list, whose: 'mine' }, {})).lines.map(({ id }) => id)
  expect(await ids('to approve')).toContain(draft)
  expect(await ids('under way')).toEqual([ready])
  value(await withdrawMessage(await as('officer', 'message.write'), ready, newId()))
  expect([await ids('under way'), await ids('done')]).toEqual([[], [ready]])
  const all = JSON.stringify([
    await messages(officer, { list: 'to approve', whose: 'all' }, {}),
    await outbox(officer, {}),
  ])
  for (const secret of ['Invented', CONTACT_METHODS.email, WELL_WRITTEN.subject]) expect(all).not.toContain(secret)
})

test('page by page every message comes once', async () => {
  const { dutyId } = await aVictimToInform()
  for (let n = 0; n < 30; n++) await aDraft(dutyId)
  const officer = await as('officer', 'message.see')
  const first = await messages(officer, { list: 'to approve', whose: 'all' }, {})
  const second = await messages(officer, { list: 'to approve', whose: 'all' }, { after: first.next })
  const seen = [...first.lines, ...second.lines].map(({ id }) => id)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBeGreaterThanOrEqual(30)
  const back = await messages(officer, { list: 'to approve', whose: 'all' }, { before: second.previous })
  expect(back.lines.map(({ id }) => id)).toEqual(first.lines.map(({ id }) => id))
})

test('a letter is printed once it is approved, and no more once a suspect shares the address', async () => {
  const { dutyId, crimeId } = await aVictimToInform()
  const officer = await as('officer', 'message.see')
  expect((await letterToPrint(officer, await aDraft(dutyId, 'printed_letter')))?.ok).toBe(false)
  const id = await anApproved(dutyId, 'printed_letter')
  const letter = await letterToPrint(officer, id)
  expect(letter?.ok && letter.value.subarray(0, 5).toString()).toBe('%PDF-')
  await aSuspect(crimeId, { address: CONTACT_METHODS.address.replaceAll('\n', ', ') })
  expect(await letterToPrint(officer, id)).toMatchObject({ ok: false, refusal: { kind: 'may-not-go-out' } })
})
