import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import type { Category } from '#lib/counting-rules/model'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import {
  aBusinessToInform,
  aDraft,
  aLetterOf,
  approve,
  aVictimToInform,
  byHand,
  messageOf,
  WELL_WRITTEN,
} from '#lib/testing/message'
import { informAll, value } from '#lib/testing/request'
import { changeDraft } from './change-draft.ts'
import { loadMessage } from '../views/load-message.ts'

await inAForce()

const BY_HAND = { state: 'approved' as const, approvedAt: new Date('2026-06-16T13:00:00Z') }
const approveByHand = async (id: string, who: Somebody) => {
  const approvedById = await idOf(who)
  return byHand((tx) => tx.message.update({ where: { id }, data: { ...BY_HAND, approvedById } }), who)
}
const refusalOf = async (id: string, who: Somebody = 'officer') => {
  const done = await approve(id, who)
  return done.ok ? 'approved' : done.refusal.kind
}
const readingBy = async (id: string, who: Somebody) => (await loadMessage(await as(who, 'message.see'), id))?.readAs

/** A letter that may follow, to a victim who heard it from a person first. */
async function aLetterAfterNotification(crime = aCrime().flagged('domestic_abuse')): Promise<string> {
  await setClock('2026-06-15T09:00:00Z')
  const { dutyId, requestId } = await aVictimToInform(crime)
  await setClock('2026-06-16T12:00:00Z')
  await informAll(requestId, '2026-06-16T12:30')
  return aDraft(dutyId, 'letter_by_post')
}

test('whoever wrote to a victim whom that could harm does not approve it; another does', async () => {
  const id = await aLetterAfterNotification()
  expect(await readingBy(id, 'officer')).toEqual({ needsAnother: true, isOwnWork: true })
  expect(await readingBy(id, 'supervisor')).toEqual({ needsAnother: true, isOwnWork: false })
  expect(await refusalOf(id)).toBe('another-approves')
  expect(await approveByHand(id, 'officer')).toContain('somebody other than its writer')
  value(await approve(id, 'supervisor'))
  expect(await messageOf(id)).toMatchObject({ state: 'approved', approvedById: await idOf('supervisor') })
})

test('who changed the words has written them too', async () => {
  const id = await aLetterAfterNotification()
  value(await changeDraft(await as('decisionMaker', 'message.write'), id, { ...WELL_WRITTEN, version: 1 }, newId()))
  expect([await refusalOf(id, 'decisionMaker'), await refusalOf(id, 'officer')]).toEqual([
    'another-approves',
    'another-approves',
  ])
  expect(await approveByHand(id, 'decisionMaker')).toContain('somebody other than its writer')
  value(await approve(id, 'supervisor'))
})

test('so it is of a message that failed, and is to be sent again', async () => {
  const id = await aLetterAfterNotification()
  value(await approve(id, 'supervisor'))
  expect(await byHand((tx) => tx.message.update({ where: { id }, data: { state: 'failed' } }))).toBe('saved')
  expect(await refusalOf(id)).toBe('another-approves')
  value(await approve(id, 'decisionMaker'))
})

test('elsewhere the writer may approve it, after reading it again', async () => {
  await setClock('2026-06-16T12:00:00Z')
  const { dutyId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  expect(await readingBy(id, 'officer')).toEqual({ needsAnother: false, isOwnWork: true })
  value(await approve(id))
})

test('of a crime that is kept for the registrar another approves it: by the list, for want of one, or by the force’s own wish', async () => {
  await setClock('2026-06-16T12:00:00Z')
  const needsAnother = async (dutyId: string) => (await readingBy(await aDraft(dutyId), 'officer'))?.needsAnother
  for (const found of [{ offenceCode: '002/00', countClass: '2' }, { listed: false }]) {
    const { dutyId, crimeId } = await aVictimToInform()
    expect(await needsAnother(dutyId)).toBe(false)
    expect(await byHand((tx) => tx.reportedCrime.update({ where: { id: crimeId }, data: found }), 'registrar')).toBe(
      'saved',
    )
    expect(await needsAnother(dutyId)).toBe(true)
  }
  const shop = await aBusinessToInform(2)
  const [own] = shop
  expect(await needsAnother(own?.dutyId ?? '')).toBe(false)
  const letter = await aLetterOf(shop)
  expect((await readingBy(letter, 'officer'))?.needsAnother).toBe(false)
  await aReservation({ flag: 'hate' }, 'C2')
  await aReservation({ offenceCode: '046/00', countClass: '46' }, 'C5')
  expect(await needsAnother(own?.dutyId ?? '')).toBe(false)
  await aReservation({ offenceCode: '046/00', countClass: '46' }, 'C2')
  expect(await needsAnother(own?.dutyId ?? '')).toBe(true)
  expect(await refusalOf(letter)).toBe('another-approves')
  value(await approve(letter, 'registrar'))
})

/** The force keeps something for its registrar, from today. */
async function aReservation(
  kept: { flag: string } | { offenceCode: string; countClass: string },
  category: Category,
): Promise<void> {
  const byId = await idOf('registrar')
  expect(
    await byHand(
      async (tx) =>
        tx.reservation.create({
          data: { id: newId(), ...kept, category, fromDay: new Date('2026-06-16'), byId, reasonId: newId() },
        }),
      'registrar',
    ),
  ).toBe('saved')
}
