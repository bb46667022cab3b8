import type pg from 'pg'
import { whileInUse } from './in-use.ts'
import { whyNotApplied } from './refusal.ts'
import type { SqlFile } from './sql-files.ts'

/**
 * Begins a transaction that has the tables of all the files to itself, so that it waits for nobody once it changes
 * things. Where it cannot have them all it lets go of all and tries again, for so long as it may; then it refuses.
 */
export async function beginAlone(db: pg.Client, files: readonly SqlFile[], lockTimeoutMs: number): Promise<void> {
  let tables = tablesOf(files)
  await whileInUse(lockTimeoutMs, async (patienceMs) => {
    await db.query('BEGIN')
    await db.query(`SET LOCAL lock_timeout = ${String(patienceMs)}`)
    const blocked = await lockAll(db, tables)
    if (blocked === undefined) return
    await db.query('ROLLBACK').catch(() => undefined)
    // First the one that was in use: whoever comes next then waits there, before holding what is wanted here.
    tables = [blocked, ...tables.filter(({ file }) => file !== blocked.file)]
    throw whyNotApplied(blocked.file, blocked.error)
  })
  await db.query(`SET LOCAL lock_timeout = ${String(lockTimeoutMs)}`)
}

interface Table {
  readonly name: string
  readonly file: SqlFile
}

/** The table of each file that hangs something on one. */
function tablesOf(files: readonly SqlFile[]): Table[] {
  return files.flatMap((file): Table[] => {
    const name = /^(?:ALTER TABLE|(?:AFTER|BEFORE) .* ON) (\w+\.\w+)/m.exec(file.text)?.[1]
    return file.phase === 'tables' && name !== undefined ? [{ name, file }] : []
  })
}

async function lockAll(db: pg.Client, tables: readonly Table[]): Promise<(Table & { error: unknown }) | undefined> {
  for (const table of tables) {
    try {
      await db.query(`LOCK TABLE ${table.name} IN ACCESS EXCLUSIVE MODE`)
    } catch (error) {
      return { ...table, error }
    }
  }
  return undefined
}
