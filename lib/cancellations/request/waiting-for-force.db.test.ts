import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { changeDraft, myDraft } from '#lib/cancellations/draft/draft'
import { previewRequest } from './preview-request.ts'
import { saveFacts } from '#lib/cancellations/draft/save-facts'
import { sayWhatHappened } from '#lib/cancellations/draft/say-what-happened'
import { sendDraft } from './send-draft.ts'
import { saveReplies, sendReplies } from './send-replies.ts'
import { loadRequest } from '#lib/cancellations/load/load-request'
import { findOwnRequests } from '#lib/cancellations/queue/queue'
import { wantedOf } from '#lib/cancellations/views/own-request'
import { availableActions } from '#lib/cancellations/views/available-actions'
import { changedLines } from '#lib/cancellations/views/changed-lines'
import { whatWaits } from '#lib/people/waits/what-waits'
import { aCrime } from '#lib/testing/crime'
import { anItemDetails } from '#lib/testing/draft'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { decideWell, value } from '#lib/testing/request'
import { currentAnswersOf } from '../load/current-answers.ts'

await inAForce()

const MONDAY = '2026-06-15T09:00:00Z'
const FRIDAY = '2026-06-19T09:00:00Z'

const FACTS = {
  territory: 'England or Wales',
  dependsOnDevice: 'no',
  placeStep: 'victim at the time',
  earlierStepsRuledOut: 'yes',
  account: 'The film shows the other square.',
  receivingForce: 'WILTS',
  referenceKind: 'none',
  acceptance: 'waiting',
  chaseOn: '2026-06-19',
}
const NUMBER = { referenceKind: 'crime', theirReference: 'ZZ/000777/26', acceptance: 'accepted' }

/** A transfer to Wiltshire, which has given no number yet; to be chased on the Friday. */
async function aWaitingTransfer(): Promise<string> {
  await setClock(MONDAY)
  const [crime, permit] = [await aCrime().saved(), await as('officer', 'request.submit')]
  value(await sayWhatHappened(permit, crime, ['elsewhere', 'other-force']))
  value(await saveFacts(permit, crime, FACTS, false))
  value(
    await changeDraft(permit, crime, (draft) =>
      ok({ ...draft, evidence: [anItemDetails({ shows: 'different place' })] }),
    ),
  )
  const { savedAt } = value(await previewRequest(permit, crime))
  return value(await sendDraft(permit, crime, savedAt, newId())).requestId ?? ''
}

/** The line of a request among the forces this person is to chase; undefined where it is not among them. */
async function toChase(who: Somebody, requestId: string) {
  const { waits } = await whatWaits(await as(who, 'start.see'), { roles: PEOPLE[who].roles })
  return waits.find(({ kind }) => kind === 'to-chase')?.lines.find((line) => line.requestId === requestId)
}

const wanted = async (requestId: string) => {
  const { rows } = await findOwnRequests(await as('officer', 'request.answer'), { isOpen: true })
  return rows.filter(({ id }) => id === requestId).map(wantedOf)
}

const authorise = (requestId: string) => decideWell(requestId, 'decisionMaker', { noVictim: 'no' })

test('a force that has not answered comes up for the requester and the registrar, on the day it is to be chased and not before', async () => {
  const requestId = await aWaitingTransfer()
  for (const who of ['officer', 'registrar'] as const) expect(await toChase(who, requestId), who).toBeUndefined()
  expect(await wanted(requestId)).toEqual([''])
  await setClock(FRIDAY)
  for (const who of ['officer', 'registrar'] as const) {
    expect(await toChase(who, requestId), who).toMatchObject({ what: 'WILTS', who: 'number', due: '2026-06-19' })
  }
  for (const who of ['detective', 'bureau'] as const) expect(await toChase(who, requestId), who).toBeUndefined()
  expect(await wanted(requestId)).toEqual(['Chase Wiltshire'])
})

test('the reference that the crime has here is not the number of the other force, typed at first or later', async () => {
  await setClock(MONDAY)
  const [crime, permit] = [await aCrime().saved(), await as('officer', 'request.submit')]
  value(await sayWhatHappened(permit, crime, ['elsewhere', 'other-force']))
  const { reference } = await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { id: crime } }))
  const typed = (theirReference: string) => ({ ...FACTS, ...NUMBER, chaseOn: '', theirReference })
  for (const ours of [reference, ` ${reference.toLowerCase()} `])
    expect(await saveFacts(permit, crime, typed(ours), false)).toMatchObject({
      refusal: { fields: { theirReference: expect.stringContaining('our reference') as string } },
    })
  expect((await saveFacts(permit, crime, typed('ZZ/000777/26'), false)).ok).toBe(true)

  const requestId = await aWaitingTransfer()
  const waiting = await asSystem((tx) =>
    tx.cancellationRequest.findUniqueOrThrow({ where: { id: requestId }, select: { crime: true } }),
  )
  const officer = await as('officer', 'request.answer')
  const answered = (theirReference: string) => sendReplies(officer, requestId, { ...NUMBER, theirReference }, newId())
  expect(await answered(waiting.crime.reference)).toMatchObject({
    refusal: { fields: { theirReference: expect.stringContaining('our reference') as string } },
  })
  expect((await answered('ZZ/000777/26')).ok).toBe(true)
})

test('nothing can be agreed until the number is there; the requester adds it while the request waits, and then it can', async () => {
  const requestId = await aWaitingTransfer()
  expect(await authorise(requestId)).toMatchObject({
    ok: false,
    refusal: { kind: 'rules-not-met', words: expect.stringContaining('HOCR-C1-02') as string },
  })
  await setClock(FRIDAY)
  const officer = await as('officer', 'request.answer')
  const before = await loadRequest(officer, requestId)
  const actor = { staffId: await idOf('officer'), roles: PEOPLE.officer.roles }
  expect(before && availableActions(before, actor).map(({ action }) => action)).toContain('add-news')

  value(await sendReplies(officer, requestId, NUMBER, newId()))
  const seen = await loadRequest(officer, requestId)
  expect(seen?.request.state).toBe('submitted')
  expect(seen && changedLines(currentAnswersOf(seen.request), seen.text)).toEqual([
    { question: 'What number has the other force given?', from: 'None yet', to: 'A crime number' },
    {
      question: 'Has the other force accepted it?',
      from: 'We are waiting for their answer',
      to: 'Yes, they have accepted it',
    },
    { question: 'When will you chase them?', from: '19 June 2026', to: 'No longer answered' },
  ])
  expect(await toChase('officer', requestId)).toBeUndefined()
  expect(seen && availableActions(seen, actor).map(({ action }) => action)).not.toContain('add-news')
  expect(await authorise(requestId)).toMatchObject({ ok: true })
})

test('a decision maker who had it open when the number came looks again first', async () => {
  const requestId = await aWaitingTransfer()
  value(await sendReplies(await as('officer', 'request.answer'), requestId, NUMBER, newId()))
  expect(await decideWell(requestId, 'decisionMaker', { version: 1 })).toMatchObject({
    ok: false,
    refusal: { kind: 'changed-meanwhile' },
  })
})

test('the wait can be drawn out to a later day, which is seen, and what is typed is kept', async () => {
  const requestId = await aWaitingTransfer()
  await setClock(FRIDAY)
  const officer = await as('officer', 'request.answer')
  const late = { referenceKind: 'none', acceptance: 'waiting', chaseOn: '2026-06-18' }
  expect(await sendReplies(officer, requestId, late, newId())).toMatchObject({
    ok: false,
    refusal: { fields: { chaseOn: 'The day to chase them must be from today to 60 days ahead' } },
  })
  const crimeId = (await loadRequest(officer, requestId))?.crime.id ?? ''
  expect((await myDraft(officer, crimeId))?.answers.answering).toEqual({ requestId, fields: late })
  value(await sendReplies(officer, requestId, { ...late, chaseOn: '2026-06-26' }, newId()))
  expect(await toChase('registrar', requestId)).toBeUndefined()
  expect(await wanted(requestId)).toEqual([''])
})

test('questions put back are answered together with what the other force says', async () => {
  const requestId = await aWaitingTransfer()
  value(await decideWell(requestId, 'decisionMaker', { verdict: 'return', questions: ['Have they rung back?'] }))
  const officer = await as('officer', 'request.answer')
  expect(await sendReplies(officer, requestId, { reply1: 'They have.' }, newId())).toMatchObject({
    ok: false,
    refusal: {
      fields: {
        referenceKind: 'Say what number the other force has given',
        acceptance: 'Say whether the other force has accepted it',
      },
    },
  })
  value(await sendReplies(officer, requestId, { reply1: 'They have.', ...NUMBER }, newId()))
  expect(await authorise(requestId)).toMatchObject({ ok: true })
})

test('nobody else adds it, and nothing is added where no other force is waited for', async () => {
  const requestId = await aWaitingTransfer()
  expect(await saveReplies(await as('bureau', 'request.answer'), requestId, NUMBER)).toMatchObject({ ok: false })
  expect(await sendReplies(await as('bureau', 'request.answer'), requestId, NUMBER, newId())).toMatchObject({
    ok: false,
  })
  value(await sendReplies(await as('officer', 'request.answer'), requestId, NUMBER, newId()))
  expect(await sendReplies(await as('officer', 'request.answer'), requestId, NUMBER, newId())).toMatchObject({
    ok: false,
    refusal: { kind: 'not-in-that-state' },
  })
})
