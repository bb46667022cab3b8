import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate } from '#lib/testing/audits/a-cancellation'
import { cancelled, drawAll, readOnce as once } from '#lib/testing/audits/declared-audit'
import { read, reading } from '#lib/testing/audits/reading'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { listDrawn } from './list-drawn.ts'
import { loadDrawnCase } from './load-drawn-case.ts'
import { saveReviewDraft } from './save-draft.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

const refused = (result: Awaited<ReturnType<typeof read>>) => (result.ok ? 'saved' : result.refusal.kind)
const isListed = async (itemId: string, who: Somebody) =>
  (await listDrawn(await as(who, 'reading.give'))).some((each) => each.itemId === itemId)
const finding = async (itemId: string) => {
  const [row] = await asSystem(
    (tx) => tx.$queryRaw<{ found: string | null }[]>`SELECT registrar.finding_of_item(${itemId}::uuid) AS found`,
  )
  return row?.found
}

describe('a drawn case', () => {
  test('that is found right is settled by one reading, unless chance has it read twice', async () => {
    await cancelled(2)
    const [twice, single] = (await drawAll()).toSorted((left) => (left.readTwice ? -1 : 1))
    for (const item of [twice, single]) value(await read(item?.itemId ?? '', reading('correct')))
    expect(await finding(single?.itemId ?? '')).toBe('correct')
    expect(await finding(twice?.itemId ?? '')).toBeNull()
    value(await read(twice?.itemId ?? '', reading('correct'), 'otherAuditor'))
    expect(await finding(twice?.itemId ?? '')).toBe('correct')
  })

  test.each(['wrong', 'cannot_tell'] as const)('that is found %s is read again by somebody else', async (found) => {
    const item = await once()
    value(await read(item, reading(found)))
    expect(refused(await read(item, reading('correct')))).toBe('read-already')
    expect(await finding(item)).toBeNull()
    expect([await isListed(item, 'auditor'), await isListed(item, 'otherAuditor')]).toEqual([false, true])
    value(await read(item, reading(found), 'otherAuditor'))
    expect(await finding(item)).toBe(found)
  })

  test('on which two readers differ is settled by the registrar, and by nobody who has read it', async () => {
    const item = await once()
    value(await read(item, reading('wrong')))
    expect(refused(await read(item, reading('correct'), 'registrar'))).toBe('no-such-item')
    value(await read(item, reading('correct'), 'otherAuditor'))
    expect(await finding(item)).toBeNull()
    expect([await isListed(item, 'registrar'), await isListed(item, 'auditor')]).toEqual([true, false])
    value(await read(item, reading('correct'), 'registrar'))
    expect(await finding(item)).toBe('correct')
    expect(refused(await read(item, reading('wrong'), 'deputy'))).toBe('no-such-item')
  })

  test('shows a second reader nothing of the first, and whoever settles both', async () => {
    const item = await once()
    value(await read(item, reading('wrong', { reason: 'The film shows the wrong car park.' })))
    const second = await loadDrawnCase(await as('otherAuditor', 'reading.give'), item)
    expect(second?.earlier).toEqual([])
    expect(JSON.stringify(second)).not.toContain('wrong car park')
    value(await read(item, reading('correct'), 'otherAuditor'))
    const settling = await loadDrawnCase(await as('registrar', 'reading.give'), item)
    expect(settling?.earlier).toMatchObject([
      { finding: 'wrong', reason: 'The film shows the wrong car park.' },
      { finding: 'correct' },
    ])
  })

  test('is for nobody who had to do with it, and not for the officer, the panel or the chief officer', async () => {
    const item = await once()
    for (const who of ['officer', 'decisionMaker', 'panel', 'chief'] as const)
      await expect(as(who, 'reading.give')).rejects.toThrow('may not')
    expect(await loadDrawnCase(await as('registrar', 'reading.give'), item)).toBeUndefined()
  })
})

describe('what the registrar decided', () => {
  /** A duplicate that somebody found and cancelled themselves, drawn; answers its item. */
  async function decidedBy(who: 'registrar' | 'decisionMaker') {
    await aCancelledDuplicate(who)
    return (await drawAll())[0]?.itemId ?? ''
  }
  const atFault = { finalChoiceFault: 'irrational' }

  test('is read and settled by outside auditors alone', async () => {
    const item = await decidedBy('registrar')
    for (const who of ['auditor', 'deputy', 'registrar'] as const)
      expect(refused(await read(item, reading('wrong', atFault), who))).toBe('no-such-item')
    expect([await isListed(item, 'auditor'), await isListed(item, 'outsideAuditor')]).toEqual([false, true])
    value(await read(item, reading('wrong', atFault), 'outsideAuditor'))
    expect(refused(await read(item, reading('correct'), 'otherAuditor'))).toBe('no-such-item')
    value(await read(item, reading('wrong', atFault), 'otherOutsideAuditor'))
    expect(await finding(item)).toBe('wrong')
  })

  test('and on which they differ, a third outside auditor settles and is shown both', async () => {
    const item = await decidedBy('registrar')
    value(await read(item, reading('wrong', atFault), 'outsideAuditor'))
    value(await read(item, reading('correct'), 'otherOutsideAuditor'))
    expect(await isListed(item, 'deputy')).toBe(false)
    const settling = await loadDrawnCase(await as('lastOutsideAuditor', 'reading.give'), item)
    expect(settling?.earlier.map(({ finding: found }) => found)).toEqual(['wrong', 'correct'])
    value(await read(item, reading('correct'), 'lastOutsideAuditor'))
    expect(await finding(item)).toBe('correct')
  })

  test('is wrong, where they chose which crime is kept, only for one of two reasons', async () => {
    const item = await decidedBy('registrar')
    const plain = await read(item, reading('wrong'), 'outsideAuditor')
    expect(plain).toMatchObject({ refusal: { fields: { finalChoiceFault: expect.any(String) as string } } })
    value(await read(item, reading('correct'), 'outsideAuditor'))
  })

  test('and a decision maker’s is wrong for any reason', async () => {
    value(await read(await decidedBy('decisionMaker'), reading('wrong')))
  })
})

test('what a reader has typed is kept for them alone until they save what they found', async () => {
  const item = await once()
  const auditor = await as('auditor', 'reading.give')
  value(await saveReviewDraft(auditor, { itemId: item }, { reason: 'Half a thought', causes: ['opinion'] }))
  expect((await loadDrawnCase(auditor, item))?.draft).toEqual({ reason: 'Half a thought', causes: ['opinion'] })
  expect((await loadDrawnCase(await as('otherAuditor', 'reading.give'), item))?.draft).toBeUndefined()
  value(await read(item, reading('correct')))
  expect(await asSystem((tx) => tx.reviewDraft.count())).toBe(0)
  const officer = { ...auditor, staffId: await idOf('decisionMaker') }
  expect(await saveReviewDraft(officer, { itemId: item }, {})).toMatchObject({ ok: false })
})
