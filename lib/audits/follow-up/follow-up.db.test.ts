import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { whatWaits } from '#lib/people/waits/what-waits'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate, onlyFollowUp } from '#lib/testing/audits/a-cancellation'
import { anAudit, cancelled, DICE, freeze, give, drawnItems } from '#lib/testing/audits/declared-audit'
import { dip, read, reading } from '#lib/testing/audits/reading'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { answerFinding } from './answer-finding.ts'
import { answerNote } from './answer-note.ts'
import { findPatterns, listFollowUps } from './list-follow-ups.ts'
import { loadFollowUp } from './load-follow-up.ts'
import { recordSafeguarding } from './record-safeguarding.ts'
import { releaseNote } from './release-note.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

const ENOUGH = 'Invented words, long enough to say what was done.'

const listed = async (who: Somebody) => await listFollowUps(await as(who, 'finding.see'), 'unanswered')
const shownTo = async (who: Somebody, id: string) => loadFollowUp(await as(who, 'finding.see'), id)
const waitsOf = async (who: Somebody) => {
  const staffId = await idOf(who)
  const actor = { staffId, sessionId: newId(), name: PEOPLE[who].name, unit: null, roles: PEOPLE[who].roles }
  const { waits } = await whatWaits(await as(who, 'start.see'), actor)
  return waits.filter(({ count }) => count !== 0).map(({ kind }) => kind)
}
const putBack = async (crimeId: string) =>
  value(
    await reinstate(
      await as('deputy', 'crime.reinstate'),
      crimeId,
      { foundBy: 'audit', reason: ENOUGH, supervisorId: await idOf('supervisor') },
      newId(),
    ),
  )
const answered = async (id: string, outcome: 'reinstated' | 'stands' | 'put_right') =>
  answerFinding(await as('registrar', 'finding.answer'), id, { outcome, answer: ENOUGH }, newId())
const note = async (id: string, who: Somebody = 'decisionMaker') =>
  answerNote(await as(who, 'note.answer'), id, { reply: ENOUGH }, newId())
const kindOf = (result: { readonly ok: boolean; readonly refusal?: { readonly kind: string } }) =>
  result.ok ? 'saved' : result.refusal?.kind

describe('what was found wrong', () => {
  test('waits at once for the registrar, and is told to whoever decided, who answers', async () => {
    const { crimeId, decisionId } = await aCancelledDuplicate()
    value(await dip(decisionId, reading('correct', { reason: ENOUGH }), 'otherAuditor'))
    expect(await listed('registrar')).toEqual([])
    value(await dip(decisionId, reading('wrong', { reason: 'These are two fights in one night, an hour apart.' })))
    expect(await listed('registrar')).toMatchObject([{ crimeId, standsWrong: true, isCancelled: true }])
    expect(await waitsOf('registrar')).toContain('found-wrong')
    expect(await waitsOf('decisionMaker')).toContain('notes')
    const id = await onlyFollowUp()
    expect((await shownTo('decisionMaker', id))?.readings).toMatchObject([
      { reason: 'These are two fights in one night, an hour apart.', causes: ['opinion'] },
    ])
    expect(await shownTo('otherDecisionMaker', id)).toBeUndefined()
    expect(kindOf(await note(id, 'otherDecisionMaker'))).toBe('not-now')
    value(await note(id))
    expect(kindOf(await note(id))).toBe('answered-already')
    expect(await waitsOf('decisionMaker')).not.toContain('notes')
    expect((await shownTo('registrar', id))?.steps).toMatchObject([{ kind: 'decider', words: ENOUGH }])
  })

  test('is answered as reinstated only once the crime was', async () => {
    const { crimeId, decisionId } = await aCancelledDuplicate()
    value(await dip(decisionId, reading('wrong')))
    const id = await onlyFollowUp()
    expect(kindOf(await answered(id, 'reinstated'))).toBe('not-now')
    await putBack(crimeId)
    value(await answered(id, 'reinstated'))
    expect(await listed('registrar')).toEqual([])
    expect(await waitsOf('registrar')).not.toContain('found-wrong')
  })

  test('stays with its first reading alone, however often it is found wrong', async () => {
    const { decisionId } = await aCancelledDuplicate()
    value(await dip(decisionId, reading('wrong')))
    value(await dip(decisionId, reading('wrong'), 'otherAuditor'))
    expect(await listed('registrar')).toHaveLength(1)
    expect((await shownTo('registrar', await onlyFollowUp()))?.readings).toHaveLength(2)
  })

  test('is shown to professional standards first where it could have been deliberate', async () => {
    const { decisionId } = await aCancelledDuplicate()
    value(await dip(decisionId, reading('wrong', { mayBeDeliberate: 'yes' })))
    const id = await onlyFollowUp()
    expect(await shownTo('decisionMaker', id)).toBeUndefined()
    expect(await waitsOf('decisionMaker')).not.toContain('notes')
    expect(kindOf(await note(id))).toBe('not-now')
    expect(await waitsOf('standards')).toContain('to-release')
    value(
      await releaseNote(
        await as('standards', 'finding.release'),
        id,
        { breach: 'no_breach', explanation: ENOUGH },
        newId(),
      ),
    )
    expect((await shownTo('decisionMaker', id))?.steps).toEqual([])
    value(await note(id))
    expect((await shownTo('registrar', id))?.steps.map(({ kind }) => kind)).toEqual(['standards', 'decider'])
  })

  test('and nothing that no reader thought deliberate goes to professional standards', async () => {
    value(await dip((await aCancelledDuplicate()).decisionId, reading('wrong')))
    const release = releaseNote(
      await as('standards', 'finding.release'),
      await onlyFollowUp(),
      { breach: 'breach', explanation: ENOUGH },
      newId(),
    )
    expect(kindOf(await release)).toBe('not-now')
  })

  test('keeps a concern for somebody’s safety waiting, whatever else is answered', async () => {
    const { crimeId, decisionId } = await aCancelledDuplicate()
    value(await dip(decisionId, reading('wrong', { concern: 'The suspect has moved in next door.' })))
    const id = await onlyFollowUp()
    await putBack(crimeId)
    value(await answered(id, 'reinstated'))
    expect(await waitsOf('registrar')).toContain('safety')
    value(await recordSafeguarding(await as('deputy', 'safeguarding.record'), id, { done: ENOUGH }, newId()))
    expect(await waitsOf('registrar')).not.toContain('safety')
  })
})

describe('what the registrar decided wrongly', () => {
  const fault = { finalChoiceFault: 'irrational' }

  test('is known to the chief officer at once, and the registrar answers and stays free to decide', async () => {
    const { decisionId } = await aCancelledDuplicate('registrar')
    expect(kindOf(await dip(decisionId, reading('wrong', fault)))).toBe('no-such-decision')
    value(await dip(decisionId, reading('wrong', fault), 'outsideAuditor'))
    expect(await waitsOf('chief')).toContain('registrars-wrong')
    const id = await onlyFollowUp()
    expect((await shownTo('chief', id))?.decidedBy).toBe(PEOPLE.registrar.name)
    value(await answered(id, 'stands'))
    value(await note(id, 'registrar'))
    expect(await waitsOf('chief')).toContain('registrars-wrong')
  })

  test('is not shown to them first where it could have been deliberate', async () => {
    const { decisionId } = await aCancelledDuplicate('registrar')
    value(await dip(decisionId, reading('wrong', { ...fault, mayBeDeliberate: 'yes' }), 'outsideAuditor'))
    const id = await onlyFollowUp()
    expect(await shownTo('registrar', id)).toBeUndefined()
    expect(await waitsOf('registrar')).not.toContain('found-wrong')
    expect((await shownTo('deputy', id))?.mayBeDeliberate).toBe(true)
    expect(kindOf(await answered(id, 'stands'))).toBe('not-now')
  })
})

test('a first reader’s "wrong" reaches the registrar at once, and whoever decided only once it stands', async () => {
  await cancelled(2)
  await setClock('2026-07-01T09:00:00Z')
  const audit = await anAudit({ kind: 'full_count' })
  value(await freeze(audit))
  value(await give(audit, 'panel', DICE[0]))
  value(await give(audit, 'standards', DICE[1]))
  const [item] = await drawnItems()
  value(await read(item?.itemId ?? '', reading('wrong')))
  const id = await onlyFollowUp()
  expect(await listed('registrar')).toMatchObject([{ id, standsWrong: false, isOut: false }])
  expect(await shownTo('decisionMaker', id)).toBeUndefined()
  value(await read(item?.itemId ?? '', reading('correct'), 'otherAuditor'))
  expect(await shownTo('decisionMaker', id)).toBeUndefined()
  value(await read(item?.itemId ?? '', reading('wrong'), 'registrar'))
  expect((await shownTo('decisionMaker', id))?.readings).toHaveLength(2)
})

test('what three wrong decisions have in common is a pattern, and two are none', async () => {
  const decisions = [await aCancelledDuplicate(), await aCancelledDuplicate(), await aCancelledDuplicate()]
  const found = async () => findPatterns(await as('registrar', 'finding.see'))
  for (const { decisionId } of decisions.slice(1)) value(await dip(decisionId, reading('wrong')))
  expect(await found()).toEqual([])
  value(await dip(decisions[0]?.decisionId ?? '', reading('wrong', { causes: ['thin_reasons', 'opinion'] })))
  expect(await found()).toMatchObject([
    { kind: 'category', what: 'C3', count: 3 },
    { kind: 'cause', what: 'opinion', count: 3 },
    { kind: 'unit', count: 3 },
  ])
})
