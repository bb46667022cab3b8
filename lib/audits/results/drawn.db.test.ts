import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, DICE, frameOf, freeze, give, drawnItems } from '#lib/testing/audits/declared-audit'
import { drawnReferences, readTwiceOf } from '#lib/testing/audits/drawn-by-hand'
import { read, reading } from '#lib/testing/audits/reading'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { itemsOf } from '../programme/frames-store.ts'
import { loadDrawn } from '../programme/load-frame.ts'
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
      const { strata } = await loadResults(await as('registrar', 'audit.see-results'), frame, {
        tolerance: 0.1,
        looks: 1,
      })
      return strata.map(({ stratum, result }) => [stratum.stratum, resultInWords(result, 0.1)])
    }
    value(await give(audit, 'panel', DICE[0]))
    value(await give(audit, 'standards', DICE[1]))
    const drawn = await drawnItems()
    const [once, twice] = [drawn.find(({ readTwice }) => !readTwice), drawn.find(({ readTwice }) => readTwice)]
    const left = '1 more to read. Nothing is shown before the last.'
    expect(await results()).toEqual([['violence C2', '2 more to read. Nothing is shown before the last.']])
    value(await read(once?.itemId ?? '', reading('correct')))
    value(await read(twice?.itemId ?? '', reading('wrong')))
    expect(await results()).toEqual([['violence C2', left]])
    value(await read(twice?.itemId ?? '', reading('wrong'), 'otherAuditor'))
    expect(await results()).toEqual([['violence C2', 'Above 10%.']])
    const kinds = await asSystem((tx) => tx.auditReview.findMany({ select: { kind: true, frameId: true } }))
    const frameId = (await frameOf(audit))?.id
    expect(kinds).toEqual(Array.from({ length: 3 }, () => ({ kind: 'full_count', frameId })))
  })

  test.each([
    [1, 4],
    [3, 12],
  ])('is the same in the database as anybody draws it by hand, in %d looks at %d', async (looks, count) => {
    await cancelled(count)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit({ looks: String(looks), expected: '20', within: '25' })
    value(await freeze(audit))
    value(await give(audit, 'panel', DICE[0]))
    value(await give(audit, 'auditor', DICE[1]))
    const frame = await frameOf(audit)
    if (!frame) throw new Error('there is no frame')
    const drawn = await loadDrawn(await as('registrar', 'audit.follow'), frame)
    const items = await asSystem((tx) => itemsOf(tx, frame.id))
    const byHand = drawnReferences(items, { sizes: frame.sizes, looks, seed: frame.seed ?? '' })
    expect(new Set(byHand.map(({ look }) => look)).size).toBe(looks)
    const lineOf = new Map(items.map(({ id, line }) => [id, line]))
    expect(drawn.map(({ itemId }) => lineOf.get(itemId))).toEqual(byHand.map(({ reference }) => reference))
    const twice = (await drawnItems()).filter(({ readTwice }) => readTwice)
    const byChance = readTwiceOf(byHand, frame.seed ?? '', frame.hash)
    expect(twice.map(({ itemId }) => lineOf.get(itemId))).toEqual(
      byHand.map(({ reference }) => reference).filter((reference) => byChance.has(reference)),
    )
    // A fifth of each look, rounded up.
    const inLooks = Array.from({ length: looks }, (_, n) => byHand.filter(({ look }) => look === n + 1).length)
    expect(twice).toHaveLength(inLooks.reduce((sum, of) => sum + Math.ceil(of / 5), 0))
  })
})
