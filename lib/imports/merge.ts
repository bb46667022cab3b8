import { createHash } from 'node:crypto'
import type { CopyLine } from '#lib/base/copy-rows'
import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { lockCrimesInOrder } from '#lib/crimes/find'
import { write } from '#lib/ledger/write'
import { lockOwnGrants } from '#lib/people/decision-makers'
import { batchesOfCrimes, batchesOfPeople, type Turn } from './batches.ts'
import { batchesDone } from './import-status.ts'
import type { Since } from './changes/found-changes-store.ts'
import type { Progress } from './model.ts'
import { addBatch, type Batch, lookUpByIndex, mergeCrimes, mergePeople, touchedCrimes } from './store.ts'

// Two at a time keep both cores of a small server busy; more only wait for each other.
const AT_ONCE = 2
const LONGEST_BATCH_MS = 300_000

/** What is merged, and in whose name. */
export interface Merging {
  readonly permit: Permit
  readonly line: CopyLine
  readonly extractId: string
  /** From when changes in the RMS are ours to judge; null for an extract taken before the product went live. */
  readonly since: Since | null
  readonly isFirstSinceLive: boolean
  readonly progress: (step: Progress) => void
  /** Done after each batch of crimes, in no transaction. */
  readonly afterCrimes: () => Promise<void>
}

/**
 * Merges all staged rows, a batch a transaction, people first. Leaves out the batches that are in already, so that a run
 * that was cut off loses nothing and repeats nothing.
 */
export async function mergeAll(merging: Merging): Promise<Result<unknown>> {
  const { line, extractId } = merging
  const people = await mergeTurns(merging, await batchesOfPeople(line, extractId))
  return people.ok ? mergeTurns(merging, await batchesOfCrimes(line, extractId)) : people
}

async function mergeTurns(merging: Merging, turns: readonly Turn[]): Promise<Result<unknown>> {
  const done = await batchesDone(merging.line, merging.extractId)
  const isDone = (batch: Batch): boolean => done.has(`${batch.file} ${String(batch.to)}`)
  const count = (batches: readonly Batch[]): number => batches.reduce((sum, batch) => sum + batch.rows, 0)
  const all = turns.flat()
  let merged = count(all.filter(isDone))
  for (const turn of turns) {
    const waiting = turn.filter((batch) => !isDone(batch))
    const outcome = await severalAtOnce(waiting, async (batch) => {
      const saved = await mergeBatch(merging, batch)
      merged += batch.rows
      merging.progress({ doing: 'merging', what: batch.file, done: merged, of: count(all) })
      if (saved.ok && batch.file === 'crimes.csv') await merging.afterCrimes()
      return saved
    })
    if (!outcome.ok) return outcome
  }
  return ok({})
}

/** Works through a list, several at once, until all are done or one refuses or fails; what is under way is waited for. */
async function severalAtOnce(
  batches: readonly Batch[],
  work: (batch: Batch) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const waiting = [...batches]
  let outcome: Result<unknown> = ok({})
  let hasFailed = false
  const worker = async (): Promise<void> => {
    for (let batch = waiting.shift(); batch && outcome.ok && !hasFailed; batch = waiting.shift()) {
      try {
        const saved = await work(batch)
        if (!saved.ok) outcome = saved
      } catch (failure) {
        hasFailed = true
        throw failure
      }
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
  return outcome
}

/** One batch: its changes, its row in extract_batch and its entry together, or none of them. */
async function mergeBatch({ permit, isFirstSinceLive, since }: Merging, batch: Batch): Promise<Result<unknown>> {
  let touched: readonly string[] = []
  const locks = async (tx: Tx): Promise<void> => {
    await lookUpByIndex(tx)
    await lockOwnGrants(tx, permit.staffId)
    touched = batch.file === 'crimes.csv' && batch.hasKnown ? await touchedCrimes(tx, batch) : []
    if (touched.length > 0) await lockCrimesInOrder(tx, touched)
  }
  const formKey = keyFor(batch.extractId, `${batch.file} ${String(batch.to)}`)
  return write(permit, { kind: 'extract.merged', formKey, longestMs: LONGEST_BATCH_MS, locks }, async (tx, now) => {
    const written =
      batch.file === 'people.csv'
        ? await mergePeople(tx, batch, now)
        : await mergeCrimes(tx, batch, { isChanging: touched.length > 0, isFirstSinceLive, since }, now)
    await addBatch(tx, batch, written, now)
    return ok({})
  })
}

/** The form key of a step of an extract: the same each time, so that a step that is in is never done again. */
export function keyFor(extractId: string, step: string): string {
  const hex = createHash('sha256').update(`${extractId} ${step}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
