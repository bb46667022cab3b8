import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrate } from '#bin/database/migrate'
import { inRoot } from '#bin/tools/paths'
import { connected } from '#bin/tools/sql'

/** A copy of prisma/sql for a test to change, and a database to apply it to. */
export interface SqlFolder {
  readonly read: (file: string) => string
  readonly write: (file: string, text: string) => void
  readonly remove: (file: string) => void
  /** Applies the folder as a start of the product would; answers what was applied. */
  readonly apply: (lockTimeoutMs?: number) => Promise<string[]>
  /** The rows of a query as the owner of the database. */
  readonly rows: (sql: string) => Promise<Record<string, unknown>[]>
  readonly end: () => void
}

/** Makes a copy of prisma/sql, to be applied to the database of this owner. */
export function sqlFolder(ownerUrl: string): SqlFolder {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sql-'))
  fs.cpSync(inRoot('prisma/sql'), folder, { recursive: true })
  const at = (file: string): string => path.join(folder, file)
  return {
    read: (file) => fs.readFileSync(at(file), 'utf8'),
    write: (file, text) => {
      fs.mkdirSync(path.dirname(at(file)), { recursive: true })
      fs.writeFileSync(at(file), text)
    },
    remove: (file) => {
      fs.rmSync(at(file))
    },
    apply: (lockTimeoutMs) => migrate(ownerUrl, { sql: folder, ...(lockTimeoutMs ? { lockTimeoutMs } : {}) }),
    rows: (sql) => connected(ownerUrl, async (db) => (await db.query<Record<string, unknown>>(sql)).rows),
    end: () => {
      fs.rmSync(folder, { recursive: true })
    },
  }
}
