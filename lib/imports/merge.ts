import { createHash } from 'node:crypto'
import type { CopyLine } from '#lib/base/copy'
import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { holdCrimes } from '#lib/crimes/find'
import { write } from '#lib/ledger/write'
import { holdOwnGrants } from '#lib/people/deciders'
import type { FileName } from './columns.ts'
import { cursors, everyFile } from './known.ts'
import type { Progress } from './model.ts'
import { addBatch, type Batch, mergeCrimes, mergePeople, type Running, touchedCrimes } from './store.ts'

const CRIMES_A_BATCH = 4000
const PEOPLE_A_BATCH = 20_000
const LONGEST_BATCH_MS = 300_000

/** What is merged, and from where. */
export interface Merging {
  readonly permit: Permit
  readonly line: CopyLine
  readonly extractId: string
  readonly isFirstSinceLive: boolean
  readonly progress: (step: Progress) => void
  /** Done after each batch of crimes, in no transaction. */
  readonly afterCrimes: () => Promise<void>
}

/**
 * Merges all staged rows, a batch a transaction, people first. Goes on after the last batch that is in, so that a run
 * that was cut off loses nothing and repeats nothing. Answers how many rows were written since the extract was begun.
 */
export async function mergeAll(merging: Merging, begun: Running): Promise<Result<Running>> {
  const done = await cursors(merging.line, merging.extractId)
  const people = await mergeFile(merging, 'people.csv', done.get('people.csv') ?? 0, begun)
  return people.ok ? mergeFile(merging, 'crimes.csv', done.get('crimes.csv') ?? 0, people.value) : people
}

async function mergeFile(merging: Merging, file: FileName, cursor: number, begun: Running): Promise<Result<Running>> {
  const of = await rowsStaged(merging.line, file, 0)
  let done = of - (await rowsStaged(merging.line, file, cursor))
  let running = begun
  for (let after = cursor; ;) {
    const batch = await nextBatch(merging, file, after)
    if (!batch) return ok(running)
    const merged = await mergeBatch(merging, batch, running)
    if (!merged.ok) return merged
    running = merged.value
    after = batch.to
    done += batch.rows
    merging.progress({ doing: 'merging', what: file, done, of })
    if (file === 'crimes.csv') await merging.afterCrimes()
  }
}

/** One batch: its changes, its cursor and its entry together, or none of them. */
async function mergeBatch(merging: Merging, batch: Batch, before: Running): Promise<Result<Running>> {
  const { permit, extractId } = merging
  let touched: readonly string[] = []
  let running = before
  const act = {
    kind: 'extract.merged' as const,
    formKey: keyFor(extractId, `${batch.file} ${String(batch.to)}`),
    longestMs: LONGEST_BATCH_MS,
    locks: async (tx: Parameters<typeof holdCrimes>[0]) => {
      await holdOwnGrants(tx, permit.staffId)
      touched = batch.hasKnown ? await touchedCrimes(tx, batch) : []
      if (touched.length > 0) await holdCrimes(tx, touched)
    },
  }
  const saved = await write(permit, act, async (tx, now) => {
    const counts = batch.file === 'people.csv'
      ? await mergePeople(tx, batch)
      : await mergeCrimes(tx, batch, touched.length, merging.isFirstSinceLive, now)
    running = {
      new: everyFile((file) => before.new[file] + (counts.new[file] ?? 0)),
      changed: everyFile((file) => before.changed[file] + (counts.changed[file] ?? 0)),
      gone: before.gone + counts.gone,
      cancelledBefore: before.cancelledBefore + counts.cancelledBefore,
    }
    const written = [...Object.values(counts.new), ...Object.values(counts.changed)]
    await addBatch(tx, batch, written.reduce((sum, n) => sum + n, counts.gone), running, now)
    return ok({})
  })
  return saved.ok ? ok(running) : saved
}

async function nextBatch({ line, extractId }: Merging, file: FileName, after: number): Promise<Batch | undefined> {
  const isPeople = file === 'people.csv'
  const [row] = await line.query<{ to: number | null; rows: number; known: number }>(
    isPeople
      ? `SELECT max(line) AS to, count(*)::int AS rows, 0 AS known FROM (
          SELECT line FROM staging.person WHERE line > $1 ORDER BY line LIMIT $2) s`
      : `SELECT max(position) AS to, count(*)::int AS rows, count(c.id)::int AS known FROM (
          SELECT position, reference FROM staging.crime WHERE position > $1 ORDER BY position LIMIT $2) s
        LEFT JOIN crime c ON c.reference = s.reference`,
    [after, isPeople ? PEOPLE_A_BATCH : CRIMES_A_BATCH],
  )
  if (row?.to == null) return undefined
  return { extractId, file, from: after + 1, to: row.to, rows: row.rows, hasKnown: row.known > 0 }
}

async function rowsStaged(line: CopyLine, file: FileName, after: number): Promise<number> {
  const [row] = await line.query<{ n: number }>(
    file === 'people.csv'
      ? 'SELECT count(*)::int AS n FROM staging.person WHERE line > $1'
      : 'SELECT count(*)::int AS n FROM staging.crime WHERE position > $1',
    [after],
  )
  return row?.n ?? 0
}

/** The form key of a step of an extract: the same each time, so that a step that is in is never done again. */
export function keyFor(extractId: string, step: string): string {
  const hex = createHash('sha256').update(`${extractId} ${step}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
