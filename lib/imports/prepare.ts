import { type CopyLine, copying } from '#lib/base/copy-rows'
import { instantInWords } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { type FileName, FILES } from './rows/columns.ts'
import { type ExtractFiles, isCorrection, openDirectory } from './directory.ts'
import { type ImportStatus, involvementsMissing, takeTurn, importStatus } from './import-status.ts'
import type { Options } from './model.ts'
import { stage } from './staging.ts'
import { KEEP_ALL_PARTS, KEEP_UNKNOWN_ONLY, stagedChecks, TAKEN_AT } from './statements/staged-checks.ts'

// A victim whose part is gone need not be told: too dangerous a thing to follow from half a file.
const MISSED_PARTS = 50
const MISSED_SHARE = 0.1

/** An import that has its turn, with what is known before anything is read. */
export interface Begun {
  readonly line: CopyLine
  readonly extract: ExtractFiles
  readonly known: ImportStatus
}

/** An extract whose rows are all staged. */
export interface Staged {
  readonly takenAt: Date
  readonly isOlder: boolean
  readonly read: Readonly<Record<FileName, number>>
}

/** Opens an extract and takes the one place for an import while `work` is done. Refuses what is no extract, and a second import at a time. */
export async function begin<T>(
  permit: Permit,
  options: Options,
  work: (begun: Begun) => Promise<Result<T>>,
): Promise<Result<T>> {
  const extract = await openDirectory(options.directory)
  if (!extract.ok) return extract
  return copying(permit, async (line) => {
    if (!(await takeTurn(line))) {
      return refuse({
        kind: 'import-running',
        words: 'Another import is running: wait until it is over, then try again.',
      })
    }
    const known = await importStatus(line, extract.value)
    if (!known)
      return refuse({
        kind: 'no-installation',
        words: 'This database belongs to no force yet: start the product once, then import.',
      })
    return work({ line, extract: extract.value, known })
  })
}

/** Stages the four files. Refuses an extract with no good crime to date it by, and one older than the newest that is in. */
export async function stageFiles({ line, extract, known }: Begun, options: Options): Promise<Result<Staged>> {
  const read = await stage(line, extract, known.now.getTime(), (file, done) => {
    options.progress?.({ doing: 'reading', what: file, done, of: 0 })
  })
  if (!read.ok) return read
  options.progress?.({ doing: 'checking', what: FILES.join(', '), done: 0, of: 0 })
  const takenAt =
    known.same?.takenAt ?? options.takenAt ?? known.corrected ?? atLatest(await lastMoment(line), known.now)
  if (!takenAt) return refuse({ kind: 'not-an-extract', words: await nothingGood(line) })
  if (takenAt > known.now)
    return refuse({ kind: 'not-an-extract', words: 'An extract cannot have been taken later than now.' })
  const isOlder = known.newest !== null && takenAt < known.newest
  if (isOlder && options.older !== true)
    return refuse({ kind: 'older-extract', words: olderWords(takenAt, known.newest) })
  return ok({ takenAt, isOlder, read: read.value })
}

/**
 * Checks the staged rows against each other and against what is known. Bad ones leave for staging.reject. `extractId` is
 * null in a dry run. Refuses an extract that lacks so many parts known here that it must have been cut short.
 */
export async function checkStaged(
  { line, extract }: Begun,
  staged: Staged,
  placesAreComing: boolean,
  extractId: string | null,
): Promise<Result<unknown>> {
  for (const statement of stagedChecks(placesAreComing)) await line.query(statement)
  if (staged.isOlder) for (const statement of KEEP_UNKNOWN_ONLY) await line.query(statement, [extractId])
  if (isCorrection(extract)) await line.query(KEEP_ALL_PARTS)
  const { gone, known } = await involvementsMissing(line)
  if (gone <= MISSED_PARTS || gone <= known * MISSED_SHARE) return ok({})
  const words = `parts.csv lacks ${gone.toLocaleString('en-GB')} of the ${known.toLocaleString('en-GB')} parts people have in these crimes here`
  return refuse({ kind: 'not-an-extract', words: `${words}: it seems cut short. Nothing was imported.` })
}

// The clock of the RMS may be some minutes ahead of ours.
const atLatest = (moment: Date | null, now: Date): Date | null => (moment && moment > now ? now : moment)

async function lastMoment(line: CopyLine): Promise<Date | null> {
  const [row] = await line.query<{ taken: Date | null }>(TAKEN_AT)
  return row?.taken ?? null
}

async function nothingGood(line: CopyLine): Promise<string> {
  const [fault] = await line.query<{ line: number; column: string; reason: string }>(
    `SELECT line, "column", reason FROM staging.reject ORDER BY (file = 'crimes.csv') DESC, line LIMIT 1`,
  )
  const first = fault ? ` The first fault: line ${String(fault.line)}, ${fault.column} ${fault.reason}.` : ''
  return `No crime of this extract can be imported.${first}`
}

function olderWords(takenAt: Date, newest: Date): string {
  const than = `This extract goes up to ${instantInWords(takenAt)}, and one that goes up to ${instantInWords(newest)} is in already.`
  return `${than} Say that it is an older one if you mean it: it then only adds crimes that are not here yet.`
}
