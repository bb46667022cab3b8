import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Tx, writeAs } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { DECIDING_ROLES, OPERATIONAL_ROLES, type Role } from '#lib/base/roles'
import { waitsForNow } from '#lib/cancellations/rules/assess-request'
import { openLockedRequest } from '#lib/cancellations/rules/lock-request'
import { factsOf } from '#lib/cancellations/rules/facts'
import { queueRows } from '#lib/cancellations/queue/queue-store'
import { filtersOf } from '#lib/cancellations/queue/queue-filters'
import { OPEN_STATES, UNDECIDED_STATES } from '#lib/cancellations/stores/model'
import { barsToDeciding, whoseDecision } from '#lib/counting-rules/authority/bars-to-deciding'
import { decisionMakerOn } from '#lib/people/decision-makers'
import { roleFor } from '#lib/people/permissions'
import { toDecide } from '#lib/people/waits/what-waits'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { type DecidingCase, decidingCase, writeCase, type Written } from '#lib/testing/deciding-case'
import { value } from '#lib/testing/request'
import { runs } from '#lib/testing/runs'
import { decisionMakerOfCase } from './decision-maker-of-case.ts'

await inAForce({ registered: false })
await setClock('2026-06-25T09:00:00Z')
const permit = await as('registrar', 'start.see')

class RolledBack extends Error {}

/** Does something in a transaction that is always rolled back. */
async function rolledBack<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  let found: { readonly is: T } | undefined
  await writeAs(permit, async (tx) => {
    found = { is: await work(tx) }
    throw new RolledBack()
  }).catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error
  })
  if (!found) throw new Error('nothing was found')
  return found.is
}

const NOTHING_SAID = { declared: [], adviceWords: 0, approvalDemanded: 'unknown' } as const

/** What the rules say: whose the decision is, and what bars the person. */
async function inTypeScript(tx: Tx, { staffId, requestId, at }: Written, byRole: Role) {
  const open = value(await openLockedRequest(tx, requestId, { states: UNDECIDED_STATES, at }))
  const decisionMaker = await decisionMakerOfCase(tx, open, { staffId, role: byRole, ...NOTHING_SAID })
  const facts = await factsOf(tx, open.caseAt('deciding'), { decisionMaker, decisionMakerId: staffId })
  const waitsFor = waitsForNow(open.request.reservation, facts)
  // As it is kept when a request comes, or what it rests on changes.
  await tx.cancellationRequest.update({ where: { id: requestId }, data: { reservation: waitsFor } })
  return { whose: whoseDecision(facts, waitsFor), bars: barsToDeciding(facts, waitsFor).map(({ kind }) => kind) }
}

/** What the guard, the queue and the pages say of the same. */
async function inSql(tx: Tx, { staffId, requestId, at }: Written, byRole: Role) {
  const [row] = await tx.$queryRaw<{ whose: string; bars: string[]; quick: string[] }[]>`
    WITH me AS MATERIALIZED (
      SELECT registrar.decision_maker_on(${staffId}::uuid, ${byRole}, ${dayOf(at)}::date) AS "decisionMaker"
    )
    SELECT
      registrar.whose_decision(r, r.category, me."decisionMaker") AS whose,
      registrar.bars_to_deciding(me."decisionMaker", r, r.category, c.unit_id) AS bars,
      registrar.bars_to_deciding(me."decisionMaker", r, r.category, c.unit_id, true) AS quick
    FROM me, cancellation_request r
    JOIN reported_crime c ON c.id = r.crime_id
    WHERE r.id = ${requestId}::uuid`
  if (!row) throw new Error('the request is lost')
  const { quick, ...whole } = row
  expect(quick.length > 0, 'asked quickly, as the queue does').toBe(whole.bars.length > 0)
  return whole
}

/** The requests that wait for this person: by their list of today, and by the queue under the role that pages act by. */
async function waiting(tx: Tx, staffId: string) {
  const [{ role, day }] = await tx.$queryRaw<[{ role: Role | null; day: string }]>`
    SELECT registrar.deciding_role(${staffId}::uuid, registrar.today())::text AS role, registrar.today()::text AS day`
  const roles = (await decisionMakerOn(tx, staffId, day))?.roles ?? []
  expect(role ?? undefined, 'the role somebody decides by').toBe(roleFor(roles, 'request.decide'))
  const queue = role === null ? [] : await queueRows(tx, { staffId, role }, filtersOf({}, 'mine'))
  return [(await toDecide(tx, staffId, 100)).map(({ id }) => id), queue.map(({ id }) => id)] as const
}

const seen = new Map<string, number>()
const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)

const wanted = [
  'role',
  'training',
  'requester',
  'part',
  'same unit',
  'operational role',
  'overturned',
  'reserved',
  'waits for somebody',
]
const whose = ['any', 'registrar', 'registered registrar', 'chief officer']
const may = DECIDING_ROLES.filter((role) => role !== 'chief').map((role) => `${role} may`)
const notSeen = () => [...wanted, ...whose, ...may].filter((what) => !seen.has(what))

test('who may decide is the same in TypeScript and in SQL, whatever the person, the crime and the day', async () => {
  const same = async (given: DecidingCase) => {
    const both = await rolledBack(async (tx) => {
      const written = await writeCase(tx, given)
      const both = [await inTypeScript(tx, written, given.byRole), await inSql(tx, written, given.byRole)] as const
      const [today, queue] = await waiting(tx, written.staffId)
      expect(today, 'the list of today, beside the queue').toEqual(queue)
      if (today.length > 0) note('waits for somebody')
      return both
    })
    expect(both[1]).toEqual(both[0])
    for (const bar of both[0].bars) note(bar)
    note(both[0].whose)
    if (both[0].bars.length === 0) note(`${given.byRole} may`)
  }
  await fc.assert(fc.asyncProperty(decidingCase, same), { numRuns: runs(120, 2000) })
  // Chance leaves one of them out now and then: some more, until each has been met.
  for (const given of fc.sample(decidingCase, 2000)) if (notSeen().length > 0) await same(given)
}, 1_200_000)

test('and the cases told everything apart: each bar, each answer to whose it is, each role that may', () => {
  expect(notSeen()).toEqual([])
})

test('the lists of roles and of states are the same in TypeScript and in SQL', async () => {
  const lists = await rolledBack(
    (tx) => tx.$queryRaw`
      SELECT registrar.deciding_roles()::text[] AS deciding, registrar.operational_roles()::text[] AS operational,
        registrar.open_states()::text[] AS open, registrar.undecided_states()::text[] AS undecided`,
  )
  expect(lists).toEqual([
    { deciding: DECIDING_ROLES, operational: OPERATIONAL_ROLES, open: OPEN_STATES, undecided: UNDECIDED_STATES },
  ])
})
