import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, DICE, frameOf, freeze, give, WORDS } from '#lib/testing/audits/declared-audit'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { recordReview } from '../reviews/record-review.ts'
import { loadDrawn } from './load-frame.ts'
import { loadResults } from './load-results.ts'
import { resultInWords } from './results-in-words.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

describe('what was drawn', () => {
  test('is read, counted by its frame, and shown against the tolerance once all of it is read', async () => {
    await cancelled(2)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit({ kind: 'full_count' })
    value(await freeze(audit))
    const results = async () => {
      const frame = await frameOf(audit)
      if (!frame) throw new Error('there is no frame')
      const { strata } = await loadResults(await as('registrar', 'audit.see-results'), frame, 0.1)
      return strata.map(({ stratum, result }) => [stratum.stratum, resultInWords(result, 0.1)])
    }
    const [first, second] = await asSystem((tx) => tx.cancellationDecision.findMany({ orderBy: { decidedAt: 'asc' } }))
    const read = async (decisionId = '', finding: 'correct' | 'wrong' = 'correct') =>
      recordReview(await as('auditor', 'decision.audit'), decisionId, { finding, reason: WORDS }, newId())
    value(await give(audit, 'panel', DICE[0]))
    value(await give(audit, 'standards', DICE[1]))
    value(await read(first?.id))
    expect(await results()).toEqual([['violence C2', '1 more to read. Nothing is shown before the last.']])
    value(await read(second?.id, 'wrong'))
    expect(await results()).toEqual([['violence C2', 'Above 10%.']])
    const kinds = await asSystem((tx) => tx.auditReview.findMany({ select: { kind: true, frameId: true } }))
    const frameId = (await frameOf(audit))?.id
    expect(kinds).toEqual([
      { kind: 'full_count', frameId },
      { kind: 'full_count', frameId },
    ])
  })

  test('is the same in the database as anybody draws it by hand', async () => {
    await cancelled(4)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    value(await give(audit, 'panel', DICE[0]))
    value(await give(audit, 'auditor', DICE[1]))
    const frame = await frameOf(audit)
    if (!frame) throw new Error('there is no frame')
    const drawn = await loadDrawn(await as('registrar', 'audit.follow'), frame)
    const rows = await asSystem(
      (tx) => tx.$queryRaw<{ reference: string }[]>`
      SELECT reference FROM registrar.drawn_of(${frame.id}::uuid)`,
    )
    expect(rows.map(({ reference }) => reference).toSorted()).toEqual(
      drawn.map(({ reference }) => reference).toSorted(),
    )
  })
})
