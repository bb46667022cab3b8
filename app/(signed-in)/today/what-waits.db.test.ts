import { beforeEach, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import type { Role } from '#lib/base/roles'
import { confirm } from '#lib/cancellations/notify/confirm'
import { overturn } from '#lib/cancellations/decide/overturn'
import { stop } from '#lib/cancellations/decide/stop'
import { findQueue } from '#lib/cancellations/queue/queue'
import { filtersOf } from '#lib/cancellations/queue/queue-filters'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { recordNotification } from '#lib/cancellations/notify/record-notification'
import { write } from '#lib/ledger/write'
import { permit } from '#lib/people/permissions'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, openDutiesOf, informAll, informedWell, value } from '#lib/testing/request'
import { type WaitKind, whatWaits } from '#lib/people/waits/what-waits'

beforeEach(async () => {
  await inAForce()
})

const waits = async (who: Somebody) => (await whatWaits(await as(who, 'start.see'), { roles: PEOPLE[who].roles })).waits
const of = async (who: Somebody, kind: WaitKind) => (await waits(who)).find((wait) => wait.kind === kind)
const requestsOf = async (who: Somebody, kind: WaitKind) =>
  (await of(who, kind))?.lines.map(({ requestId }) => requestId)

const seeing = (staffId: string, roles: readonly Role[]) => value(permit({ staffId, roles }, 'start.see'))
const queueOf = async (who: { staffId: string; roles: readonly Role[] }) =>
  findQueue(value(permit(who, 'queue.see')), filtersOf({}, 'mine'))
const isToDecide = (kind: WaitKind) => kind === 'undecided' || kind === 'reserved'

const grantByHand = async (staffId: string, role: Role, by: Somebody) => {
  const grant = { id: newId(), staffId, role, fromDay: new Date('2026-06-15'), grantedById: await idOf(by) }
  const given = await write(await as(by, 'start.see'), { kind: 'role.granted', formKey: newId() }, async (tx) => {
    await tx.roleGrant.create({ data: grant })
    return ok({})
  })
  value(given)
}

async function authorised(): Promise<{ crimeId: string; requestId: string }> {
  const crimeId = await aCrime().saved()
  const requestId = await aC2Request(crimeId)
  value(await decideWell(requestId))
  return { crimeId, requestId }
}

test('everybody has the lists of their role and no others; one with nothing in it is there too', async () => {
  const kinds = async (who: Somebody) => (await waits(who)).map(({ kind }) => kind)
  expect(await kinds('officer')).toEqual(['to-tell', 'messages', 'returned', 'to-chase', 'decided'])
  expect(await kinds('decisionMaker')).toEqual([
    'to-tell',
    'messages',
    'undecided',
    'stopped',
    'reviews',
    'ready',
    'unaccepted',
  ])
  expect(await kinds('registrar')).toEqual([
    'found-wrong',
    'to-tell',
    'messages',
    'to-chase',
    'undecided',
    'stopped',
    'reviews',
    'ready',
    'unaccepted',
    'false-notifications',
    'changed-after',
    'rms-changes',
    'merges',
    'late',
    'quiet',
    'set-aside',
    'actions-overdue',
  ])
  expect(await kinds('chief')).toEqual([
    'registrars-wrong',
    'reserved',
    'stopped',
    'ready',
    'unaccepted-long',
    'actions-overdue',
  ])
  expect(await kinds('supervisor')).toEqual([
    'to-tell',
    'messages',
    'returned',
    'to-chase',
    'to-accept',
    'late-in-unit',
    'decided',
  ])
  expect(await kinds('auditor')).toEqual(['readings'])
  expect(await kinds('standards')).toEqual(['to-release'])
  expect(await kinds('administrator')).toEqual([])
  expect(await kinds('panel')).toEqual(['panel-meetings'])
  expect((await waits('registrar')).every(({ count }) => count === 0)).toBe(true)
})

test('a request waits for those who may decide it: not for its requester, not for who had a part, a rape for the registrar alone', async () => {
  const plain = await aC2Request(await aCrime().saved())
  const touched = await aC2Request(await aCrime().attendedBy('decisionMaker').saved())
  const rape = await aC2Request(await aCrime().ofRape().saved(), 'detective')
  expect(await requestsOf('decisionMaker', 'undecided')).toEqual([plain])
  expect(await requestsOf('otherDecisionMaker', 'undecided')).toEqual([plain, touched])
  expect(await requestsOf('registrar', 'undecided')).toEqual([rape, plain, touched])
  expect(await requestsOf('deputy', 'undecided')).toEqual([plain, touched])
  // There is a registrar on the College register, so nothing of it is the chief officer's.
  expect(await requestsOf('chief', 'reserved')).toEqual([])
})

test('what waits for somebody’s decision is what their queue holds, whoever they are', async () => {
  await aC2Request(await aCrime().saved())
  await aC2Request(await aCrime().ofRape().saved(), 'detective')
  const overturned = (await authorised()).requestId
  value(await overturn(await as('registrar', 'decision.overturn'), overturned, 'These are invented words.', newId()))
  const disputed = (await authorised()).requestId
  value(await stop(await as('officer', 'request.stop'), disputed, 'A witness has come forward since.', newId()))
  const [bureau, deputy] = [await idOf('bureau'), await idOf('deputy')]
  const agree = async (staffId: string, roles: readonly Role[]) => {
    const inQueue = (await queueOf({ staffId, roles })).rows.map(({ id }) => id)
    const lines = (await whatWaits(seeing(staffId, roles), { roles })).waits.find(({ kind }) => isToDecide(kind))?.lines
    expect((lines ?? []).map(({ requestId }) => requestId).toSorted()).toEqual(inQueue.toSorted())
    return inQueue
  }
  for (const who of ['decisionMaker', 'otherDecisionMaker', 'deputy', 'registrar', 'chief'] as const)
    await agree(await idOf(who), PEOPLE[who].roles)
  expect(await agree(await idOf('otherDecisionMaker'), ['ddm'])).toContain(disputed)
  expect(await agree(await idOf('otherDecisionMaker'), ['ddm'])).not.toContain(overturned)
  expect(await agree(await idOf('registrar'), ['fcr'])).toEqual(expect.arrayContaining([disputed, overturned]))

  await grantByHand(bureau, 'ddm', 'registrar')
  expect(await agree(bureau, ['ddm', 'crime_bureau']), 'without training').toEqual([])
  expect(await agree(deputy, ['deputy'])).not.toEqual([])
  await grantByHand(deputy, 'officer', 'administrator')
  expect(await agree(deputy, ['deputy', 'officer']), 'in an operational role').toEqual([])
})

test('a decision goes to the requester and its victims to whoever is to tell them, then it is ready for its decision maker', async () => {
  const { requestId } = await authorised()
  expect(await requestsOf('officer', 'decided')).toContain(requestId)
  expect(await requestsOf('officer', 'to-tell')).toEqual([requestId])
  expect(await requestsOf('decisionMaker', 'ready')).toEqual([])
  await setClock('2026-06-16T12:00:00Z')
  await informAll(requestId, '2026-06-16T12:30')
  expect(await requestsOf('officer', 'to-tell')).toEqual([])
  expect(await requestsOf('decisionMaker', 'ready')).toEqual([requestId])
  expect(await requestsOf('otherDecisionMaker', 'ready')).toEqual([])
  expect(await requestsOf('registrar', 'ready')).toEqual([requestId])
})

test('questions come back to the requester', async () => {
  const requestId = await aC2Request(await aCrime().saved())
  value(await decideWell(requestId, 'decisionMaker', { verdict: 'return', questions: ['Who fetched the film?'] }))
  expect(await requestsOf('officer', 'returned')).toEqual([requestId])
  expect(await requestsOf('decisionMaker', 'undecided')).not.toContain(requestId)
})

test('a case the victim stopped goes back to its decision maker', async () => {
  const { requestId } = await authorised()
  const [duty = ''] = await openDutiesOf(requestId)
  await setClock('2026-06-17T12:00:00Z')
  value(
    await recordNotification(
      await as('officer', 'victim.inform'),
      duty,
      informedWell('2026-06-17T12:30', { reply: 'pressured', theirWords: 'He made me ring.' }),
      newId(),
    ),
  )
  for (const who of ['decisionMaker', 'otherDecisionMaker'] as const)
    expect((await of(who, 'undecided'))?.lines).toContainEqual(expect.objectContaining({ requestId, who: 'disputed' }))
  expect(await requestsOf('decisionMaker', 'stopped')).toEqual([])
})

test('a decision that the registrar overturned is told to its decision maker as somebody else’s', async () => {
  const { requestId } = await authorised()
  value(await overturn(await as('registrar', 'decision.overturn'), requestId, 'These are invented words.', newId()))
  expect((await of('decisionMaker', 'stopped'))?.lines).toMatchObject([{ requestId, what: 'overturned' }])
  expect(await requestsOf('otherDecisionMaker', 'stopped')).toEqual([])
  expect(await requestsOf('registrar', 'stopped')).toEqual([])
  expect(await requestsOf('registrar', 'undecided')).toContain(requestId)
})

test('an authorised case in which nothing is done for ten whole working days has gone quiet, and its victims are late', async () => {
  await setClock('2026-06-17T12:00:00Z')
  const { requestId } = await authorised()
  await setClock('2026-07-01T12:00:00Z')
  expect(await requestsOf('registrar', 'quiet')).not.toContain(requestId)
  await setClock('2026-07-02T12:00:00Z')
  expect(await requestsOf('registrar', 'quiet')).toContain(requestId)
  expect(await requestsOf('supervisor', 'late-in-unit')).toEqual([requestId])
})

test('a crime put back waits for its supervisor, and after one working day for the chief officer', async () => {
  await setClock('2026-06-25T12:00:00Z')
  const { requestId, crimeId } = await authorised()
  await setClock('2026-06-26T08:00:00Z')
  await informAll(requestId, '2026-06-26T08:30')
  await setClock('2026-06-26T09:00:00Z')
  const { version } = await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: requestId } }))
  value(
    await confirm(
      await as('decisionMaker', 'cancellation.confirm'),
      requestId,
      { version, sawEveryNotification: 'yes' },
      newId(),
    ),
  )
  const why = {
    foundBy: 'victim',
    reason: 'The victim brought a film of the push which nobody had seen before.',
    supervisorId: await idOf('supervisor'),
  } as const
  value(await reinstate(await as('registrar', 'crime.reinstate'), crimeId, why, newId()))
  const crimes = async (who: Somebody, kind: WaitKind) => (await of(who, kind))?.lines.map((line) => line.crimeId)
  expect(await crimes('supervisor', 'to-accept')).toEqual([crimeId])
  expect(await crimes('registrar', 'unaccepted')).toEqual([crimeId])
  expect((await of('officer', 'decided'))?.lines.find((line) => line.requestId === requestId)?.what).toBe('put_back')
  // Friday the 26th to Monday the 29th is one working day; Tuesday is more.
  await setClock('2026-06-29T12:00:00Z')
  expect(await crimes('chief', 'unaccepted-long')).toEqual([])
  await setClock('2026-06-30T12:00:00Z')
  expect(await crimes('chief', 'unaccepted-long')).toEqual([crimeId])
})

test('five are shown, and which crimes they were is noted', async () => {
  for (let n = 0; n < 7; n++) await aC2Request(await aCrime().saved())
  const undecided = await of('otherDecisionMaker', 'undecided')
  expect(undecided?.lines).toHaveLength(5)
  expect(undecided?.count).toBeGreaterThanOrEqual(7)
  const staffId = await idOf('otherDecisionMaker')
  const row = await asSystem((tx) => tx.accessRecord.findFirst({ where: { staffId }, orderBy: { id: 'desc' } }))
  expect(row?.subjects).toEqual(expect.arrayContaining(undecided?.lines.map(({ crimeId }) => crimeId) ?? []))
})
