import { beforeEach, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled } from '#lib/testing/audits/declared-audit'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { actionForm } from './action-forms.ts'
import { checkAction } from './check-action.ts'
import { doAction } from './do-action.ts'
import { listActions, loadAction } from './load-actions.ts'
import { openAction } from './open-action.ts'

const ENOUGH = 'Invented words, long enough to say what was done.'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
  await cancelled(1)
  await setClock('2026-07-01T09:00:00Z')
})

const open = async (changes: Record<string, string> = {}, who: Somebody = 'registrar') =>
  openAction(
    await as(who, 'action.open'),
    { auditId: await anAudit() },
    actionForm.parse({
      what: 'Teach the desk what additional verifiable information is.',
      ownerKey: PEOPLE.decisionMaker.key,
      dueOn: '2026-07-31',
      ...changes,
    }),
    newId(),
  )
const actionId = async () => (await asSystem((tx) => tx.auditAction.findFirstOrThrow())).id
const done = async (who: Somebody = 'decisionMaker') =>
  doAction(await as(who, 'action.do'), await actionId(), { words: ENOUGH }, newId())
const check = async (kind: 'closed' | 'sent_back', who: Somebody = 'registrar') =>
  checkAction(await as(who, 'action.check'), await actionId(), { kind, words: ENOUGH }, newId())
const kindOf = (result: { readonly ok: boolean; readonly refusal?: { readonly kind: string } }) =>
  result.ok ? 'saved' : result.refusal?.kind

test('an action is done by its owner, sent back, done again and closed by somebody else, with what shows it', async () => {
  value(await open())
  expect(kindOf(await check('closed'))).toBe('not-now')
  expect(kindOf(await done('otherDecisionMaker'))).toBe('not-yours')
  value(await done())
  expect(kindOf(await done())).toBe('not-now')
  value(await check('sent_back'))
  value(await done())
  value(await check('closed', 'deputy'))
  expect(kindOf(await check('sent_back'))).toBe('not-now')
  const shown = await loadAction(await as('decisionMaker', 'action.see'), await actionId())
  expect(shown?.steps.map(({ kind, by }) => [kind, by])).toEqual([
    ['done', PEOPLE.decisionMaker.name],
    ['sent_back', PEOPLE.registrar.name],
    ['done', PEOPLE.decisionMaker.name],
    ['closed', PEOPLE.deputy.name],
  ])
})

test('nobody closes an action of their own', async () => {
  value(await open({ ownerKey: PEOPLE.registrar.key }))
  value(await done('registrar'))
  expect(kindOf(await check('closed'))).toBe('not-yours')
  value(await check('closed', 'deputy'))
})

test('an action is for somebody who holds a role, by a day to come', async () => {
  expect(await open({ ownerKey: 'S9999' })).toMatchObject({
    refusal: { fields: { ownerKey: expect.any(String) as string } },
  })
  expect(await open({ dueOn: '2026-06-30' })).toMatchObject({
    refusal: { fields: { dueOn: expect.any(String) as string } },
  })
})

test('it is shown to its owner and the registrar, overdue once its day has gone by, and to nobody else', async () => {
  value(await open())
  const listed = async (who: Somebody) => listActions(await as(who, 'action.see'))
  expect(await listed('decisionMaker')).toMatchObject([{ owner: PEOPLE.decisionMaker.name, isOverdue: false }])
  expect(await listed('otherDecisionMaker')).toEqual([])
  await setClock('2026-08-01T09:00:00Z')
  expect(await listed('registrar')).toMatchObject([{ isOverdue: true }])
  expect((await loadAction(await as('officer', 'action.see'), await actionId()))?.action).toBeUndefined()
})

test.each([
  ['decisionMaker', 1, 'closed', 'once its owner says it is done'],
  ['registrar', 1, 'done', 'is done by its owner'],
  ['decisionMaker', 2, 'done', 'out of its turn'],
] as const)('the database refuses the %s whose step %i is "%s"', async (who, number, kind, words) => {
  value(await open())
  const id = await actionId()
  const taken = await write(await as(who, 'start.see'), { kind: 'action.done', formKey: newId() }, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO audit_action_step (id, action_id, number, kind, words_id, by_id, at)
      VALUES (
        gen_random_uuid(), ${id}::uuid, ${number}::smallint, ${kind}::audit_action_step_kind, gen_random_uuid(),
        registrar.actor(), registrar.now()
      )`
    return ok({})
  })
  expect(taken).toMatchObject({ refusal: { words: expect.stringContaining(words) as string } })
})

test.each([
  ['decisionMaker', PEOPLE.officer.key, '2026-07-31', 'opened by the registrar'],
  ['registrar', PEOPLE.officer.key, '2026-06-30', 'due today or later'],
  ['registrar', 'S1099', '2026-07-31', 'holds a role'],
] as const)('the database refuses an action that the %s opens for %s by %s', async (who, owner, dueOn, words) => {
  const auditId = await anAudit()
  const opened = await write(await as(who, 'start.see'), { kind: 'action.opened', formKey: newId() }, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO audit_action (id, audit_id, what_id, owner_id, due_on, opened_by, opened_at)
      SELECT
        gen_random_uuid(), ${auditId}::uuid, gen_random_uuid(),
        coalesce((SELECT id FROM personal.staff WHERE key = ${owner}), gen_random_uuid()), ${dueOn}::date,
        registrar.actor(), registrar.now()`
    return ok({})
  })
  expect(opened).toMatchObject({ refusal: { words: expect.stringContaining(words) as string } })
})

test('the database refuses an action closed by its owner, and by somebody who may not', async () => {
  value(await open({ ownerKey: PEOPLE.registrar.key }))
  value(await done('registrar'))
  const id = await actionId()
  for (const [who, words] of [
    ['registrar', 'of their own'],
    ['officer', 'closed by the registrar'],
  ] as const) {
    const closed = await write(await as(who, 'start.see'), { kind: 'action.checked', formKey: newId() }, async (tx) => {
      await tx.$executeRaw`
        INSERT INTO audit_action_step (id, action_id, number, kind, words_id, by_id, at)
        VALUES (gen_random_uuid(), ${id}::uuid, 2, 'closed', gen_random_uuid(), registrar.actor(), registrar.now())`
      return ok({})
    })
    expect(closed).toMatchObject({ refusal: { words: expect.stringContaining(words) as string } })
  }
})

test('the database refuses a step in the name of somebody else', async () => {
  value(await open())
  const id = await actionId()
  const owner = await idOf('decisionMaker')
  const taken = await write(
    await as('registrar', 'start.see'),
    { kind: 'action.done', formKey: newId() },
    async (tx) => {
      await tx.$executeRaw`
      INSERT INTO audit_action_step (id, action_id, number, kind, words_id, by_id, at)
      VALUES (gen_random_uuid(), ${id}::uuid, 1, 'done', gen_random_uuid(), ${owner}::uuid, registrar.now())`
      return ok({})
    },
  )
  expect(taken).toMatchObject({ refusal: { words: expect.stringContaining('own name') as string } })
})
