import { beforeEach, describe, expect, test } from 'vitest'
import { readAs } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { whatWaits } from '#lib/people/waits/what-waits'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate, onlyFollowUp } from '#lib/testing/audits/a-cancellation'
import { drawAll, readOnce } from '#lib/testing/audits/declared-audit'
import { dip, read, reading } from '#lib/testing/audits/reading'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { actionForm } from '../actions/action-forms.ts'
import { listActions } from '../actions/load-actions.ts'
import { openAction } from '../actions/open-action.ts'
import { reviewedCancellations } from '../reviews/reviewed-cancellations.ts'
import { listFollowUps } from './list-follow-ups.ts'
import { loadFollowUp } from './load-follow-up.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

const ENOUGH = 'Invented words, long enough to say what was done.'
const FAULT = { finalChoiceFault: 'irrational' }
const listed = async (who: Somebody) => await listFollowUps(await as(who, 'finding.see'), 'unanswered')
const waitsOf = async (who: Somebody) => {
  const actor = {
    staffId: await idOf(who),
    sessionId: newId(),
    name: PEOPLE[who].name,
    unit: null,
    roles: PEOPLE[who].roles,
  }
  return (await whatWaits(await as(who, 'start.see'), actor)).waits
}
const kindsFor = async (who: Somebody) =>
  (await waitsOf(who)).filter(({ count }) => count !== 0).map(({ kind }) => kind)
const actionFor = async (followUpId: string, owner: Somebody) =>
  value(
    await openAction(
      await as('deputy', 'action.open'),
      { followUpId },
      actionForm.parse({ what: ENOUGH, ownerKey: PEOPLE[owner].key, dueOn: '2026-09-30' }),
      newId(),
    ),
  )

describe('a second reader is shown nothing of the first', () => {
  test('nor that anything was found', async () => {
    const item = await readOnce()
    value(await read(item, reading('wrong')))
    expect(await listed('otherAuditor')).toEqual([])
  })

  test('and no reader is shown who decided', async () => {
    value(await dip((await aCancelledDuplicate()).decisionId, reading('wrong')))
    const shown = await loadFollowUp(await as('auditor', 'finding.see'), await onlyFollowUp())
    expect(shown?.decidedBy).toBeUndefined()
  })
})

describe('whoever decided', () => {
  test('does not see a finding vanish because a second reader thought it deliberate', async () => {
    await aCancelledDuplicate('registrar')
    const [item] = await drawAll()
    value(await read(item?.itemId ?? '', reading('wrong', FAULT), 'outsideAuditor'))
    const before = (await listed('registrar')).length
    value(await read(item?.itemId ?? '', reading('wrong', { ...FAULT, mayBeDeliberate: 'yes' }), 'otherOutsideAuditor'))
    expect((await listed('registrar')).length).toBe(before)
  })

  test('learns of no suspicion from an action', async () => {
    const { decisionId } = await aCancelledDuplicate('registrar')
    value(await dip(decisionId, reading('wrong', { ...FAULT, mayBeDeliberate: 'yes' }), 'outsideAuditor'))
    await actionFor(await onlyFollowUp(), 'deputy')
    expect(await listActions(await as('registrar', 'action.see'))).toEqual([])
  })

  test('is not shown the crime before they are shown what was found', async () => {
    const { crimeId, decisionId } = await aCancelledDuplicate()
    const mine = async () =>
      readAs(
        await as('decisionMaker', 'start.see'),
        (tx) => tx.$queryRaw<object[]>`
        SELECT c FROM registrar.own_crimes() AS c WHERE c = ${crimeId}::uuid`,
      )
    expect(await mine()).toEqual([])
    value(await dip(decisionId, reading('wrong', { mayBeDeliberate: 'yes' })))
    expect(await mine()).toEqual([])
  })

  test('reads no finding of a drawn audit in a figure before its last reading', async () => {
    const item = await readOnce()
    value(await read(item, reading('wrong')))
    expect(await reviewedCancellations(await as('decisionMaker', 'report.follow'))).toEqual([])
  })
})

describe('a concern for somebody’s safety waits', () => {
  test('also where the second reader has it', async () => {
    const item = await readOnce()
    value(await read(item, reading('wrong')))
    value(await read(item, reading('wrong', { concern: 'The suspect has moved in next door.' }), 'otherAuditor'))
    expect(await kindsFor('registrar')).toContain('safety')
    expect((await listed('registrar'))[0]?.hasConcern).toBe(true)
  })
})

test('an action names its crime, or something, for whoever owns it', async () => {
  value(await dip((await aCancelledDuplicate()).decisionId, reading('wrong')))
  await actionFor(await onlyFollowUp(), 'supervisor')
  const line = (await waitsOf('supervisor')).find(({ kind }) => kind === 'actions')?.lines[0]
  expect(line?.reference).not.toBeNull()
})
