import type { CopyLine } from '#lib/base/copy-rows'
import { everyFile, FILES, type FileName } from './rows/columns.ts'
import type { ExtractFiles } from './directory.ts'
import type { RejectedField, Tallies, UnlistedOffence } from './model.ts'
import { INVOLVEMENTS_MISSING, TALLIES } from './statements/staged-changes-store.ts'
import type { Written } from './store.ts'

const LOCK = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken'
const THE_IMPORT = 'the import of an extract'

// PostgreSQL shows such a lock's key in two halves.
const HELD = `
  SELECT EXISTS (
    SELECT
    FROM pg_locks
    WHERE locktype = 'advisory'
      AND objsubid = 1
      AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND (classid::bigint << 32 | objid::bigint) = hashtextextended($1, 0)
  ) AS held`

/** Takes the one place for an import. Answers false where another import has it; it is free again when the line is closed. */
export async function takeTurn(line: CopyLine): Promise<boolean> {
  // A run that was cut off must not hold the place until its last statement is over.
  await line.query(
    `SELECT set_config('client_connection_check_interval', '1s', false), set_config('work_mem', '64MB', false)`,
  )
  const [turn] = await line.query<{ taken: boolean }>(LOCK, [THE_IMPORT])
  return turn?.taken === true
}

/** Whether an import has the one place now. Only looks: taking the place to find out would keep an import that begins just then from it. */
export async function isImportRunning(line: CopyLine): Promise<boolean> {
  const [place] = await line.query<{ held: boolean }>(HELD, [THE_IMPORT])
  return place?.held === true
}

/** What the database knows before an extract is read. */
export interface ImportStatus {
  readonly now: Date
  readonly liveSince: Date
  /** This very extract, if it was begun or imported before. */
  readonly same: {
    readonly id: string
    readonly takenAt: Date
    readonly finishedAt: Date | null
    readonly counts: unknown
  } | null
  /** When the newest extract that is in was taken. */
  readonly newest: Date | null
  /** When the extract was taken whose rejected rows these are. */
  readonly corrected: Date | null
}

/** Looks up what is known; undefined in a database without an installation. */
export async function importStatus(line: CopyLine, extract: ExtractFiles): Promise<ImportStatus | undefined> {
  const [known] = await line.query<ImportStatus & Record<string, unknown>>(
    `
      SELECT
        registrar.now() AS now,
        (live_since::timestamp AT TIME ZONE 'Europe/London') AS "liveSince",
        (SELECT max(taken_at) FROM extract WHERE finished_at IS NOT NULL) AS newest,
        (SELECT taken_at FROM extract WHERE id = $2::uuid) AS corrected
      FROM installation
      WHERE $1 <> ''`,
    [extract.hash, extract.corrects],
  )
  if (!known) return undefined
  const [same] = await line.query<NonNullable<ImportStatus['same']> & Record<string, unknown>>(
    `SELECT id::text, taken_at AS "takenAt", finished_at AS "finishedAt", counts FROM extract WHERE hash = $1`,
    [extract.hash],
  )
  return { ...known, same: same ?? null }
}

/** Whether every extract before this one was taken before the product went live. */
export async function isFirstSinceLive(line: CopyLine, extractId: string, liveSince: Date): Promise<boolean> {
  const [row] = await line.query<{ first: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM extract WHERE id <> $1::uuid AND taken_at >= $2) AS first`,
    [extractId, liveSince],
  )
  return row?.first === true
}

/** The batches of an extract that are in, as 'file n'. */
export async function batchesDone(line: CopyLine, extractId: string): Promise<ReadonlySet<string>> {
  const rows = await line.query<{ file: string; n: number }>(
    'SELECT file, n FROM extract_batch WHERE extract_id = $1::uuid',
    [extractId],
  )
  return new Set(rows.map(({ file, n }) => `${file} ${String(n)}`))
}

/** How many rows of each file are at fault. */
export async function rejectedRows(line: CopyLine): Promise<Readonly<Record<FileName, number>>> {
  const rows = await line.query<{ file: FileName; n: number }>(
    'SELECT file, count(DISTINCT line)::int AS n FROM staging.reject GROUP BY file',
  )
  return everyFile((file) => rows.find((row) => row.file === file)?.n ?? 0)
}

/** What merging the staged rows would do. */
export async function trialTallies(line: CopyLine, read: Readonly<Record<FileName, number>>): Promise<Tallies> {
  const count = async (kind: keyof typeof TALLIES): Promise<{ new: number; changed: number }> => {
    const [row] = await line.query<{ new: number; changed: number }>(TALLIES[kind].text, TALLIES[kind].values)
    if (!row) throw new Error('a count gave nothing')
    return row
  }
  const [crimes, classes, parts] = [await count('crimes'), await count('classes'), await count('parts')]
  const [people, staff] = [await count('people'), await count('staff')]
  const written: Written = {
    new: {
      'crimes.csv': crimes.new,
      'classifications.csv': classes.new,
      'parts.csv': parts.new,
      'people.csv': people.new + staff.new,
    },
    changed: {
      'crimes.csv': crimes.changed,
      'classifications.csv': classes.changed,
      'parts.csv': parts.changed,
      'people.csv': people.changed,
    },
    gone: (await involvementsMissing(line)).gone,
    cancelledBefore: 0,
  }
  return talliesOf(read, await rejectedRows(line), written)
}

/** How many parts known here the extract lacks, of how many it should have. */
export async function involvementsMissing(line: CopyLine): Promise<{ gone: number; known: number }> {
  const [row] = await line.query<{ gone: number; known: number }>(
    INVOLVEMENTS_MISSING.text,
    INVOLVEMENTS_MISSING.values,
  )
  if (!row) throw new Error('a count gave nothing')
  return row
}

/** What merging did. Rows that were neither rejected nor written are as they were here already. */
export const talliesOf = (
  read: Readonly<Record<FileName, number>>,
  rejected: Readonly<Record<FileName, number>>,
  written: Written,
): Tallies =>
  everyFile((file) => {
    const { [file]: fresh = 0 } = written.new
    const { [file]: changed = 0 } = written.changed
    const unchanged = read[file] - rejected[file] - fresh - changed
    return {
      read: read[file],
      new: fresh,
      changed,
      unchanged,
      rejected: rejected[file],
      gone: file === 'parts.csv' ? written.gone : 0,
    }
  })

/** The first fifty faults. */
export const firstRejects = (line: CopyLine): Promise<RejectedField[]> =>
  line.query<RejectedField & Record<string, unknown>>(
    `SELECT * FROM staging.reject ORDER BY array_position($1::text[], file), line, "column" LIMIT 50`,
    [FILES],
  )

/** The offence pairs of the staged crimes that are not in the list. */
export const unlistedPairs = (line: CopyLine): Promise<UnlistedOffence[]> =>
  line.query<UnlistedOffence & Record<string, unknown>>(
    `
      SELECT o.code, o.count_class AS "countClass", count(*)::int AS crimes
      FROM staging.crime c
      JOIN staging.offence o ON o.code = c.offence_code AND o.count_class = c.count_class
      WHERE NOT o.listed
      GROUP BY 1, 2
      ORDER BY 3 DESC, 1, 2
      LIMIT 200`,
  )
