import { beforeEach, expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { asSystem } from '#lib/base/database'
import { aCancelledDuplicate } from '#lib/testing/audits/a-cancellation'
import { anAudit, cancelledAll, DICE, drawnItems, frameOf, freeze, give } from '#lib/testing/audits/declared-audit'
import { read, reading } from '#lib/testing/audits/reading'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { loadResults } from './load-results.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

async function frozen(changes: Record<string, unknown> = {}): Promise<string> {
  await setClock('2026-07-01T09:00:00Z')
  const audit = await anAudit(changes)
  value(await freeze(audit))
  return audit
}

const clusters = async () =>
  new Map((await asSystem((tx) => tx.frameItem.findMany())).map(({ reference, clusterId }) => [reference, clusterId]))

test('crimes of one incident are one cluster, and others are not: nor those whose incident is not known', async () => {
  const incident = (number: string) => aCrime().ofIncident(number)
  const made = [incident('KF-0601-12'), incident('kf-0601-12 '), incident('KF-0601-13'), incident('none'), aCrime()]
  const references = await cancelledAll([...made, incident('none')])
  await frozen({ kind: 'full_count' })
  const of = await clusters()
  const [first, same, ...others] = references.map((reference) => of.get(reference))
  expect(first).toBe(same)
  expect(new Set([first, ...others]).size).toBe(5)
})

test('a duplicate is of the cluster of the crime that was kept', async () => {
  const { crimeId } = await aCancelledDuplicate()
  await frozen({ kind: 'full_count' })
  const { principalCrimeId } = await asSystem((tx) => tx.cancellation.findFirstOrThrow({ where: { crimeId } }))
  expect([...(await clusters()).values()]).toEqual([principalCrimeId])
})

test('crimes of one incident that were all found wrong widen the estimate of a sample', async () => {
  const linked = Array.from({ length: 8 }, () => aCrime().ofIncident('KF-0601-12'))
  await cancelledAll([...linked, ...Array.from({ length: 5 }, () => aCrime())])
  const audit = await frozen({ within: '20' })
  value(await give(audit, 'panel', DICE[0]))
  value(await give(audit, 'standards', DICE[1]))
  const drawn = await drawnItems()
  const incidents = await asSystem((tx) => tx.reportedCrime.findMany({ where: { incidentNumber: 'KF-0601-12' } }))
  for (const { itemId, crimeId, readTwice } of drawn) {
    const isLinked = incidents.some(({ id }) => id === crimeId)
    value(await read(itemId, reading(isLinked ? 'wrong' : 'correct')))
    if (readTwice || isLinked) value(await read(itemId, reading(isLinked ? 'wrong' : 'correct'), 'otherAuditor'))
  }
  const frame = await frameOf(audit)
  if (!frame) throw new Error('there is no frame')
  const { whole } = await loadResults(await as('registrar', 'audit.see-results'), frame, { tolerance: 0.1, looks: 1 })
  if (whole?.asRight.kind !== 'estimate') throw new Error('there is no estimate')
  expect(drawn).toHaveLength(10)
  expect(whole.asRight.designEffect).toBeGreaterThan(2)
})
