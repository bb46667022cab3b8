import { beforeAll, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { idOf } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { anApproved, aDraft, aVictimToInform, byHand, messageOf, CONTACT_METHODS } from '#lib/testing/message'
import { aSuspect } from '#lib/testing/plan'

await inAForce()

let officer = ''
let registrar = ''
beforeAll(async () => {
  officer = await idOf('officer')
  registrar = await idOf('registrar')
})

const approved = { state: 'approved' as const, approvedAt: new Date('2026-06-15T09:00:00Z') }

test('no message goes out unapproved', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  for (const state of ['sending', 'sent', 'delivered'] as const) {
    expect(await byHand((tx) => tx.message.update({ where: { id }, data: { state, attempts: 1 } }))).toContain(
      'cannot become',
    )
  }
})

test('nobody approves in the name of another', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  expect(
    await byHand((tx) => tx.message.update({ where: { id }, data: { ...approved, approvedById: registrar } })),
  ).toContain("in one's own name")
})

test('words that were approved are not changed', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  const other = await messageOf(await aDraft(dutyId))
  for (const change of [
    { wordsId: other.wordsId },
    { toId: other.toId },
    { subjectId: other.subjectId },
    { planId: newId() },
  ]) {
    expect(await byHand((tx) => tx.message.update({ where: { id }, data: change }))).toMatch(
      /cannot become|as it was approved/,
    )
  }
  const { wordsId } = await messageOf(id)
  expect(await byHand((tx) => tx.words.update({ where: { id: wordsId }, data: { text: 'Other words' } }))).toContain(
    'changed in no other way',
  )
  expect(
    await byHand((tx) =>
      tx.words.update({ where: { id: wordsId }, data: { text: null, erasedAt: new Date('2026-06-15T09:00:00Z') } }),
    ),
  ).toBe('saved')
})

test('nothing is approved or handed out by a way that a suspect shares', async () => {
  const { dutyId, crimeId } = await aVictimToInform()
  const [draft, ready] = [await aDraft(dutyId), await anApproved(dutyId)]
  await aSuspect(crimeId, { email: CONTACT_METHODS.email })
  expect(
    await byHand((tx) => tx.message.update({ where: { id: draft }, data: { ...approved, approvedById: officer } })),
  ).toContain('shared with a suspect')
  expect(
    await byHand((tx) =>
      tx.message.update({ where: { id: ready }, data: { state: 'sending', way: 'notify', attempts: 1 } }),
    ),
  ).toContain('shared with a suspect')
})

test('nothing goes out to whom a careless message could harm before a person has spoken to them', async () => {
  const { dutyId } = await aVictimToInform(aCrime().flagged('honour_based'))
  const id = await aDraft(dutyId, 'letter_by_post')
  expect(
    await byHand((tx) => tx.message.update({ where: { id }, data: { ...approved, approvedById: officer } })),
  ).toContain('a person tells them first')
})

test('each handing out is counted, and what has gone is never approved again', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  expect(
    await byHand((tx) => tx.message.update({ where: { id }, data: { state: 'sending', way: 'folder', attempts: 2 } })),
  ).toContain('counted')
  expect(
    await byHand((tx) => tx.message.update({ where: { id }, data: { state: 'sending', way: 'folder', attempts: 1 } })),
  ).toBe('saved')
  expect(await byHand((tx) => tx.message.update({ where: { id }, data: { state: 'sent' } }))).toBe('saved')
  for (const state of ['approved', 'sending', 'drafted', 'withdrawn'] as const) {
    expect(await byHand((tx) => tx.message.update({ where: { id }, data: { state } }))).toContain('cannot become')
  }
})

test('neither a message nor its history is removed or rewritten, and nothing of it changes without an entry', async () => {
  const { dutyId } = await aVictimToInform()
  const id = await aDraft(dutyId)
  expect(await byHand((tx) => tx.message.delete({ where: { id } }))).toMatch(/permission denied|never changed/)
  expect(
    await byHand((tx) => tx.messageEvent.updateMany({ where: { messageId: id }, data: { what: 'sent' } })),
  ).toMatch(/permission denied|never changed/)
  await expect(asSystem((tx) => tx.message.update({ where: { id }, data: { version: 9 } }))).rejects.toThrow()
})
