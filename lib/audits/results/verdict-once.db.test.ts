import { beforeEach, expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate } from '#lib/testing/audits/a-cancellation'
import { anAudit, cancelled, DICE, drawnItems, frameOf, freeze, give } from '#lib/testing/audits/declared-audit'
import { read, reading } from '#lib/testing/audits/reading'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { loadResults } from './load-results.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

test('a verdict on a stratum is shown once no second reading by chance can change it', async () => {
  await cancelled(1)
  await aCancelledDuplicate()
  await setClock('2026-07-01T09:00:00Z')
  const audit = await anAudit({ kind: 'full_count' })
  value(await freeze(audit))
  value(await give(audit, 'panel', DICE[0]))
  value(await give(audit, 'standards', DICE[1]))
  const drawn = await drawnItems()
  const [once, twice] = [drawn.find(({ readTwice }) => !readTwice), drawn.find(({ readTwice }) => readTwice)]
  const verdicts = async () => {
    const frame = await frameOf(audit)
    if (!frame) throw new Error('there is no frame')
    const { strata } = await loadResults(await as('registrar', 'audit.see-results'), frame, {
      tolerance: 0.1,
      looks: 1,
    })
    return strata.flatMap(({ stratum, result }) =>
      result.kind === 'full count' ? [[stratum.stratum, result.verdict.verdict]] : [],
    )
  }
  value(await read(once?.itemId ?? '', reading('correct')))
  const shown = await verdicts()
  value(await read(twice?.itemId ?? '', reading('correct')))
  value(await read(twice?.itemId ?? '', reading('wrong'), 'otherAuditor'))
  value(await read(twice?.itemId ?? '', reading('wrong'), 'registrar'))
  expect(await verdicts()).toEqual(expect.arrayContaining(shown))
})
