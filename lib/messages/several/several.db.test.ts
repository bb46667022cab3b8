import { afterAll, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { loadMessage } from '#lib/messages/views/load-message'
import { messages, messagesOfDuty } from '#lib/messages/views/list-messages'
import { markPosted } from '#lib/messages/posting/mark-posted'
import { markReturned } from '#lib/messages/posting/mark-returned'
import { changeDraft } from '#lib/messages/drafting/change-draft'
import { aCrime, referenceOf } from '#lib/testing/crime'
import { as, idOf } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import {
  aBusinessToInform,
  aLetterOf,
  anApproved,
  aPlanOf,
  approve,
  aVictimToInform,
  byHand,
  drafted,
  messageOf,
  statesOf,
  stopIt,
  historyOf,
  attemptsOf,
  CONTACT_METHODS,
  WELL_WRITTEN,
  withSettings,
} from '#lib/testing/message'
import { assignDuty } from '#lib/victims/duties/assign'
import { aNotify } from '#lib/testing/notify'
import { aSuspect, informedSo } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { work, workItOut } from '#bin/testing/worker'
import { otherCrimes } from './other-crimes.ts'

const database = await inAForce()
const notify = await aNotify()
const letGo = withSettings(notify.settings)
afterAll(async () => {
  await notify.end()
  letGo()
})

const THROUGH_CONTACT = { informedThrough: 'business_contact', guardianIsOrLivesWithSuspect: 'no' }
const officer = () => as('officer', 'message.write')
const refusal = async (promise: Promise<{ ok: boolean } & Partial<{ refusal: { words: string } }>>) =>
  (await promise).refusal?.words
const attemptsOfAll = (duties: readonly { dutyId: string }[]) =>
  Promise.all(duties.map(({ dutyId }) => attemptsOf(dutyId)))
const draftOf = (
  own: { dutyId: string },
  others: readonly { dutyId: string }[],
  channel: 'email' | 'text' | 'letter_by_post' = 'letter_by_post',
) =>
  drafted(own.dutyId, {
    channel,
    subject: channel === 'text' ? null : WELL_WRITTEN.subject,
    words: WELL_WRITTEN.words,
    further: others.map(({ dutyId }) => dutyId),
  })

test('a letter of three crimes is a try of each, and each is told by itself', async () => {
  const shop = await aBusinessToInform(3)
  const id = await aLetterOf(shop, 'printed_letter')
  value(await approve(id))
  value(await markPosted(await officer(), id, newId()))
  value(await markReturned(await officer(), id, newId()))
  expect(await attemptsOfAll(shop)).toEqual(shop.map(() => ['letter: posted', 'letter: returned']))
  expect(await statesOf(shop)).toEqual(['open', 'open', 'open'])
  value(await informedSo(shop[1]?.dutyId ?? '', '2026-06-15T10:00', THROUGH_CONTACT))
  expect(await statesOf(shop)).toEqual(['open', 'informed', 'open'])
})

test('it goes out once, and what becomes of it is written down with each', async () => {
  const shop = await aBusinessToInform(3)
  const [letter, mail] = [await aLetterOf(shop), await aLetterOf(shop, 'email')]
  for (const id of [letter, mail]) value(await approve(id))
  await work(database)
  notify.becomes(letter, 'received')
  notify.becomes(mail, 'permanent-failure')
  await workItOut(database)
  for (const id of [letter, mail]) expect(notify.taken.filter(({ reference }) => reference === id)).toHaveLength(1)
  expect((await attemptsOfAll(shop)).map((attempts) => attempts.toSorted())).toEqual(
    shop.map(() => ['email: wrong_contact', 'letter: posted']),
  )
})

test('where one of the decisions is stopped the letter is not approved, and it says which', async () => {
  const shop = await aBusinessToInform(3)
  const id = await aLetterOf(shop)
  await stopIt(shop[2]?.requestId ?? '')
  expect(await refusal(approve(id))).toContain(
    `was stopped or changed, so nothing goes out. Wait until it is decided again. This is about ${await referenceOf(shop[2]?.crimeId ?? '')}.`,
  )
})

test('right before it goes out each is asked after again: one that may not go holds all of it back', async () => {
  const [stopped, shared] = [await aBusinessToInform(2), await aBusinessToInform(2)]
  const ids = [await aLetterOf(stopped), await aLetterOf(shared)]
  for (const id of ids) value(await approve(id))
  await stopIt(stopped[1]?.requestId ?? '')
  await aSuspect(shared[1]?.crimeId ?? '', { address: CONTACT_METHODS.address })
  for (const id of ids)
    expect(
      await byHand((tx) =>
        tx.message.update({ where: { id }, data: { state: 'sending', way: 'notify', attempts: 1 } }),
      ),
    ).toContain('this message may not go out')
  await work(database)
  expect((await Promise.all(ids.map(historyOf))).map((history) => history.at(-1))).toEqual([
    `withdrawn: decision changed (${await referenceOf(stopped[1]?.crimeId ?? '')})`,
    `withdrawn: shared with a suspect (${await referenceOf(shared[1]?.crimeId ?? '')})`,
  ])
  expect(notify.taken.filter(({ reference }) => ids.includes(reference))).toEqual([])
  expect(await attemptsOfAll([...stopped, ...shared])).toEqual([[], [], [], []])
})

test('two crimes of one person are two letters: refused by the form, and by the database', async () => {
  const first = await aVictimToInform()
  const next = await aVictimToInform(aCrime().withVictimsOf(first.crimeId))
  expect(
    await otherCrimes(await officer(), first.dutyId, { channel: 'letter_by_post', to: CONTACT_METHODS.address }),
  ).toEqual([])
  expect(await refusal(draftOf(first, [next]))).toContain('of one business only')
  const { messageId } = value(await draftOf(first, []))
  expect(await byHand((tx) => tx.messageDuty.create({ data: { messageId, dutyId: next.dutyId } }))).toContain(
    'of one business only',
  )
})

test('nor does it list what is another’s, told already, or not to go to the same place; a text lists nothing', async () => {
  const [shop, another] = [await aBusinessToInform(3), await aBusinessToInform(1)]
  const [own, second, third] = shop as [(typeof shop)[0], (typeof shop)[0], (typeof shop)[0]]
  expect(await refusal(draftOf(own, another))).toContain('of one business only')
  expect(await refusal(draftOf(own, [second], 'text'))).toContain('of one business only')
  value(await informedSo(second.dutyId, '2026-06-15T10:00', THROUGH_CONTACT))
  expect(await refusal(draftOf(own, [second]))).toContain('still to be told')
  await aPlanOf(third.dutyId, { ...CONTACT_METHODS, address: '1 Harbour Wall\nZedbury\nZZ2 2ZZ' }, 'organisation')
  expect(await refusal(draftOf(own, [third]))).toContain(`This is about ${await referenceOf(third.crimeId)}.`)
  const offered = await otherCrimes(await officer(), own.dutyId, {
    channel: 'letter_by_post',
    to: CONTACT_METHODS.address,
  })
  expect(offered).toMatchObject([{ dutyId: third.dutyId, why: 'not in the plan' }])
  for (const { dutyId } of [second, ...another]) {
    const { messageId } = value(await draftOf(own, []))
    expect(await byHand((tx) => tx.messageDuty.create({ data: { messageId, dutyId } }))).toContain(
      'each still to be told',
    )
  }
})

test('which crimes it lists is settled with its first draft, and in the ledger', async () => {
  const shop = await aBusinessToInform(3)
  const [own, second, third] = shop as [(typeof shop)[0], (typeof shop)[0], (typeof shop)[0]]
  const id = await aLetterOf([own, second])
  const add = (who?: 'registrar') =>
    byHand((tx) => tx.messageDuty.create({ data: { messageId: id, dutyId: third.dutyId } }), who)
  expect(await add('registrar')).toContain('settled with its first draft')
  value(
    await changeDraft(
      await officer(),
      id,
      {
        subject: WELL_WRITTEN.subject,
        words: (await loadMessage(await officer(), id))?.words.words ?? '',
        version: 1,
      },
      newId(),
    ),
  )
  expect(await add()).toContain('settled with its first draft')
  value(await approve(id))
  expect(await add()).toContain('settled with its first draft')
  expect(await byHand((tx) => tx.messageDuty.deleteMany({ where: { messageId: id } }))).toMatch(
    /permission denied|never changed/,
  )
  const [entry] = await asSystem(
    (tx) =>
      tx.$queryRaw<
        { input: string }[]
      >`SELECT convert_from(body, 'UTF8') AS input FROM ledger.entry WHERE form_key = ${id}::uuid`,
  )
  expect(JSON.parse(entry?.input ?? '{}')).toMatchObject({
    kind: 'message.drafted',
    rows: expect.arrayContaining([
      expect.objectContaining({ table: 'message_duty', row: { message_id: id, duty_id: second.dutyId } }),
    ]) as unknown,
  })
})

test('words that leave one of the crimes out are not approved', async () => {
  const shop = await aBusinessToInform(2)
  const { messageId } = value(await draftOf(shop[0] ?? { dutyId: '' }, shop.slice(1)))
  expect(await refusal(approve(messageId))).toBe(
    `Say which crime each part is about: ${await referenceOf(shop[1]?.crimeId ?? '')} is not in the words.`,
  )
})

test('it is shown with each crime it lists, to whoever may see all of them', async () => {
  const shop = await aBusinessToInform(3)
  const id = await aLetterOf(shop)
  const permit = await as('officer', 'message.see')
  const listed = (await loadMessage(permit, id))?.further
  expect(listed?.map(({ state }) => state)).toEqual(['open', 'open'])
  expect(listed?.map(({ dutyId }) => dutyId)).toEqual(
    shop
      .slice(1)
      .map(({ dutyId }) => dutyId)
      .toSorted(),
  )
  for (const { dutyId } of shop) expect(await messagesOfDuty(permit, dutyId)).toMatchObject([{ id, further: 2 }])
  expect((await messages(permit, { list: 'to approve', whose: 'mine' }, {})).lines).toContainEqual(
    expect.objectContaining({ id, further: 2 }),
  )
  const row = await asSystem((tx) =>
    tx.accessRecord.findFirst({
      where: { act: 'message.see', crimeId: shop[0]?.crimeId ?? '' },
      orderBy: { id: 'desc' },
    }),
  )
  expect(row?.subjects.toSorted()).toEqual(
    shop
      .slice(1)
      .map(({ crimeId }) => crimeId)
      .toSorted(),
  )

  const [own, second] = shop as [(typeof shop)[0], (typeof shop)[0]]
  for (const { dutyId } of [second, own]) {
    value(await assignDuty(await as('registrar', 'victim.assign'), dutyId, await idOf('detective'), newId()))
    const detective = await as('detective', 'message.see')
    expect(await loadMessage(detective, id)).toBeUndefined()
    expect(await messagesOfDuty(detective, dutyId)).toEqual([])
    expect(await refusal(approve(id, 'detective'))).toContain('There is no such message')
  }
  expect(await loadMessage(await as('registrar', 'message.see'), id)).toBeDefined()
})

test('a crime may be in a second message, and what is sent twice is one message', async () => {
  const shop = await aBusinessToInform(2)
  const first = await aLetterOf(shop)
  const second = await anApproved(shop[1]?.dutyId ?? '', 'letter_by_post')
  value(await approve(first))
  expect((await approve(first)).ok).toBe(false)
  await workItOut(database)
  expect([first, second].map((id) => notify.taken.filter(({ reference }) => reference === id).length)).toEqual([1, 1])
  expect((await messageOf(first)).attempts).toBe(1)
})
