import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { findQueue, type QueueRow } from '#lib/cancellations/queue/queue'
import { filtersOf } from '#lib/cancellations/queue/queue-filters'
import { recordAccess } from '#lib/people/record-access'
import { referencesOf, versionsOf } from './store.ts'
import { type PrincipalCrime, type SharedJudgements, weighPair } from './assess-pair.ts'

/** A duplicate that waits, and the principal crime. */
export interface Pair {
  readonly requestId: string
  readonly version: number
  readonly reference: string
  readonly code: string
  readonly countClass: string
  readonly principalCrimeId: string
  readonly principalCrimeReference: string
  readonly principalCrime: PrincipalCrime
}

/** A duplicate that is to be opened on its own, and why. */
export interface LonePair {
  readonly requestId: string
  readonly reference: string
  readonly why: string
}

// Words enough for the rules to look past the texts the decision maker has still to write.
const TO_BE_WRITTEN = 'to be written by the decision maker for all of the pairs they tick'

/** What would have to be said for a pair to be decided here: asked before it is saved, and never saved as it stands. */
const ifSaid = (today: Day): SharedJudgements => ({
  independenceDeclared: 'yes',
  riskLevel: 'low',
  riskOneLine: TO_BE_WRITTEN,
  proceedings: 'none',
  proceedingsSource: TO_BE_WRITTEN,
  proceedingsCheckedOn: today,
  reason: TO_BE_WRITTEN,
})

/**
 * The duplicates (C3) this person may decide now, at most 25, the longest waiting first: those in whose way the rules
 * find nothing once each is judged to be recorded already, and those that are to be opened on their own.
 */
export async function pairsToDecide(permits: {
  queue: Permit<'queue.see'>
  decide: Permit<'request.decide'>
}): Promise<{ readonly together: readonly Pair[]; readonly alone: readonly LonePair[] }> {
  const { rows } = await findQueue(permits.queue, filtersOf({ category: 'C3', waits: 'decision' }, 'mine'))
  const today = await readAs(permits.queue, async (tx) => dayOf(await now(tx)))
  const weighed = await weighEach(permits.decide, rows, ifSaid(today))
  const found = weighed.flatMap(({ row, result }) => (result.ok ? [{ row, principalCrime: result.value }] : []))
  const { versions, references } = await readAs(permits.queue, async (tx) => ({
    versions: await versionsOf(
      tx,
      found.map(({ row }) => row.id),
    ),
    references: await referencesOf(
      tx,
      found.map(({ principalCrime }) => principalCrime.id),
    ),
  }))
  await recordAccess(permits.queue, { subjects: found.map(({ principalCrime }) => principalCrime.id) })
  return {
    together: found.map(({ row, principalCrime }) => ({
      requestId: row.id,
      version: versions.get(row.id) ?? 0,
      reference: row.reference,
      code: row.code,
      countClass: row.countClass,
      principalCrimeId: principalCrime.id,
      principalCrimeReference: references.get(principalCrime.id) ?? '',
      principalCrime,
    })),
    alone: weighed.flatMap(({ row, result }) =>
      result.ok ? [] : [{ requestId: row.id, reference: row.reference, why: result.refusal.words }],
    ),
  }
}

/** What the rules find of each, one after another: all at once would take every connection. */
async function weighEach(permit: Permit<'request.decide'>, rows: readonly QueueRow[], said: SharedJudgements) {
  const weighed: { row: QueueRow; result: Awaited<ReturnType<typeof weighPair>> }[] = []
  for (const row of rows) {
    const result = await weighPair(permit, row.id, said)
    weighed.push({ row, result })
  }
  return weighed
}
