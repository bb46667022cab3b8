import type pg from 'pg'
import { type Definition, type Digests, digests, notMadeNow, rightsOn } from './definitions.ts'
import { type Applied, type DatabaseChange, recordChange, saveApplied } from './database-change.ts'
import { beginAlone } from './locks.ts'
import { whyNotApplied, whyNotDropped } from './refusal.ts'
import type { SqlFile } from './sql-files.ts'

/** What is to be applied, and what was found before anything was. */
export interface ToApply {
  readonly files: readonly SqlFile[]
  readonly checksum: string
  readonly before: Applied | undefined
  /** How every object stood before the migrations. */
  readonly found: Digests
  readonly lockTimeoutMs: number
}

/**
 * Makes the database what the files say, in one transaction: until it commits everybody goes by what was there before,
 * and after it by what is there now, so that no moment lacks a guard. What no file makes is retired, and dropped by the
 * next release; a policy goes at once, since one left over would let through. Refuses in a sentence that names the file.
 */
export async function applySql(db: pg.Client, wanted: ToApply): Promise<DatabaseChange> {
  await beginAlone(db, wanted.files, wanted.lockTimeoutMs)
  try {
    for (const file of wanted.files.filter(({ phase }) => phase !== 'grants')) await run(db, file)
    const { retired, dropped } = await dropWhatIsOver(db, wanted)
    const rights = await rightsOn(db, retired)
    for (const file of wanted.files.filter(({ phase }) => phase === 'grants')) await run(db, file)
    for (const right of rights) await db.query(right)
    const now = await digests(db)
    const change = changeOf(wanted, now, retired, dropped)
    await recordChange(db, change)
    const kept = stillAltered(wanted, now)
    await saveApplied(db, { checksum: wanted.checksum, digests: kept, retired: change.retired })
    await db.query('COMMIT')
    return change
  } catch (error) {
    await db.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

async function run(db: pg.Client, file: SqlFile): Promise<void> {
  await db.query(file.text).catch((error: unknown) => {
    throw whyNotApplied(file, error)
  })
}

interface Over {
  readonly retired: readonly Definition[]
  readonly dropped: readonly string[]
}

async function dropWhatIsOver(db: pg.Client, { files, before }: ToApply): Promise<Over> {
  const over = await notMadeNow(db)
  const dropped = over.filter(({ kind, words }) => kind === 'policy' || before?.retired.includes(words))
  for (const { words, kind, name, on } of dropped.filter(({ on }) => on !== null))
    await drop(db, files, words, [name], `DROP ${kind} ${name} ON ${String(on)}`)
  for (const kind of ['view', 'function'] as const) {
    // In one statement, so that they may depend on each other.
    const names = dropped.filter((each) => each.kind === kind).map(({ name }) => name)
    if (names.length > 0)
      await drop(db, files, `${kind} ${names.join(', ')}`, names, `DROP ${kind} ${names.join(', ')}`)
  }
  return { retired: over.filter((each) => !dropped.includes(each)), dropped: dropped.map(({ words }) => words) }
}

async function drop(
  db: pg.Client,
  files: readonly SqlFile[],
  words: string,
  names: readonly string[],
  statement: string,
): Promise<void> {
  await db.query(statement).catch((error: unknown) => {
    throw whyNotDropped(words, names, files, error)
  })
}

/** What somebody altered by hand: what was found otherwise than it was applied. */
function alteredIn({ before, found }: ToApply): string[] {
  if (!before) return []
  const names = new Set([...Object.keys(before.digests), ...Object.keys(found)])
  return [...names].filter((name) => before.digests[name] !== found[name]).sort()
}

// What no file could put back is noted as it was applied, not as it was found: the next release says so again.
function stillAltered(wanted: ToApply, now: Digests): Digests {
  const left = alteredIn(wanted).filter((name) => name in now && now[name] === wanted.found[name])
  const asApplied = left.map((name) => [name, wanted.before?.digests[name]] as const)
  const all = [...Object.entries(now).filter(([name]) => !left.includes(name)), ...asApplied]
  return Object.fromEntries(all.flatMap(([name, digest]) => (digest === undefined ? [] : [[name, digest]])))
}

function changeOf(wanted: ToApply, now: Digests, retired: Over['retired'], dropped: Over['dropped']): DatabaseChange {
  const before = wanted.before?.digests ?? {}
  const names = Object.keys(now).filter((name) => now[name] !== wanted.found[name])
  return {
    checksumBefore: wanted.before?.checksum ?? '',
    checksum: wanted.checksum,
    added: names.filter((name) => !(name in before)),
    changed: names.filter((name) => name in before && before[name] !== now[name]),
    altered: alteredIn(wanted),
    retired: retired.map(({ words }) => words),
    dropped,
  }
}
