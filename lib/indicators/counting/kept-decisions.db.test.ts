import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { inAForce } from '#bin/testing/force-environment'
import { dip, reading } from '#lib/testing/audits/reading'
import { rows } from '#lib/testing/count-rows'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { aC2Request, confirmWell, decideWell, informAll, value } from '#lib/testing/request'
import { comparedWithMonths } from '../testing/from-months.ts'

await inAForce()

const PERIODS = [
  ['2026-06-01', '2026-08-31'],
  ['2026-06-16', '2026-07-31'],
  ['2026-08-01', '2026-08-31'],
] as const

const crimes: string[] = []
for (let n = 0; n < 8; n++) crimes.push(await aCrime().recordedAt('2026-06-10T10:00:00Z').saved())

/** A request decided so, on the next crime; one that is authorised is cancelled as well. */
async function decided(verdict: 'authorise' | 'refuse' | 'return', on: string): Promise<string> {
  await setClock(`${on}T09:00:00Z`)
  const crime = crimes.pop() ?? ''
  const request = await aC2Request(crime)
  value(await decideWell(request, 'decisionMaker', { verdict, questions: 'Which camera, and from when to when?' }))
  if (verdict === 'authorise') {
    await informAll(request, 'just now')
    value(await confirmWell(request))
  }
  return crime
}

const compared = async () => comparedWithMonths(await as('registrar', 'report.follow'), PERIODS)

const kept = () => rows`SELECT name, as_of::text AS at, value->>'month' AS month FROM kept_figure ORDER BY name`

const first = await decided('authorise', '2026-06-15')
await decided('refuse', '2026-06-16')
await decided('return', '2026-06-17')
await decided('authorise', '2026-07-02')
await decided('refuse', '2026-07-31')

test('months that are over make the same counts as every decision counted directly', async () => {
  await setClock('2026-08-10T09:00:00Z')
  const { differing, met } = await compared()
  expect(differing).toEqual([])
  expect([...met].filter(([, cases]) => cases === 0).map(([id]) => id)).toEqual([
    'contacted-after-mistake',
    'reclassified-away',
    'found-after-effect',
    'bypass',
    'repeat-suspects',
  ])
})

test('what is decided today shows at once, though no month is counted again', async () => {
  const before = await kept()
  await decided('authorise', '2026-08-11')
  await decided('refuse', '2026-08-12')
  expect((await compared()).differing).toEqual([])
  expect(await kept()).toEqual(before)
})

test('a day on which a victim was to be informed passes without an entry, and counts at once', async () => {
  await setClock('2026-08-12T10:00:00Z')
  value(await decideWell(await aC2Request(crimes.pop() ?? '')))
  // An extract has everything counted again.
  await aCrime().saved()
  expect((await compared()).differing).toEqual([])
  const before = await kept()
  await setClock('2026-08-27T10:00:00Z')
  expect((await compared()).differing).toEqual([])
  expect(await kept()).toEqual(before)
})

test('a decision of a month that is over that is read today is audited at once', async () => {
  const before = await kept()
  const decision = await asSystem((tx) =>
    tx.cancellationDecision.findFirstOrThrow({ where: { request: { crimeId: first } } }),
  )
  // The reading bears an earlier time than the last entry, as where two transactions cross.
  await setClock('2026-08-12T09:59:00Z')
  value(await dip(decision.id, reading('wrong')))
  expect((await compared()).differing).toEqual([])
  expect(await kept()).toEqual(before)
  await setClock('2026-08-27T10:00:00Z')
})

test('a cancellation of a month that is over that is undone today is one reinstated at once', async () => {
  const why = {
    foundBy: 'audit' as const,
    reason: 'It did happen after all, as the second camera shows',
    supervisorId: await idOf('supervisor'),
  }
  value(await reinstate(await as('deputy', 'crime.reinstate'), first, why, newId()))
  expect((await compared()).differing).toEqual([])
})

test('a month that has passed since is counted and kept', async () => {
  const before = await kept()
  await setClock('2026-09-03T09:00:00Z')
  expect((await compared()).differing).toEqual([])
  expect(await kept()).not.toEqual(before)
})
