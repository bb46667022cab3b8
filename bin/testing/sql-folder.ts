import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrate } from '#bin/database/migrate'
import { LIST } from '#bin/database/migrations/release-files'
import { readSqlFiles, type SqlFile } from '#bin/database/migrations/sql-files'
import { inRoot } from '#bin/tools/paths'
import { connected } from '#bin/tools/sql'

/** A copy of prisma/sql and of the migrations for a test to change, and a database to apply them to. */
export interface SqlFolder {
  readonly read: (file: string) => string
  readonly write: (file: string, text: string) => void
  readonly remove: (file: string) => void
  /** Adds a migration after all others. */
  readonly addMigration: (name: string, sql: string) => void
  /** Applies both as a start of a product released with them would; answers what was applied. */
  readonly apply: (lockTimeoutMs?: number) => Promise<string[]>
  /** Changes a comment: another checksum, and nothing else. */
  readonly newRelease: () => void
  /** What the last entry says was changed of the database. */
  readonly lastChange: () => Promise<Record<string, unknown> | undefined>
  /** The rows of a query as the owner of the database. */
  readonly rows: (sql: string) => Promise<Record<string, unknown>[]>
  readonly end: () => void
}

const GRANTS = 'grants/registrar.sql'

/** The list of a folder’s SQL files as it should be. */
export const listOf = (files: readonly SqlFile[]): string => files.map((file) => `${file.path}\n`).join('')

/** Makes a copy of prisma/sql, to be applied to the database of this owner. */
export function sqlFolder(ownerUrl: string): SqlFolder {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'sql-'))
  const [folder, migrations] = [path.join(place, 'sql'), path.join(place, 'migrations')]
  fs.cpSync(inRoot('prisma/sql'), folder, { recursive: true })
  fs.cpSync(inRoot('prisma/migrations'), migrations, { recursive: true })
  const at = (file: string): string => path.join(folder, file)
  const write = (file: string, text: string): void => {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
  }
  const read = (file: string): string => fs.readFileSync(at(file), 'utf8')
  const rows = (sql: string) => connected(ownerUrl, async (db) => (await db.query<Record<string, unknown>>(sql)).rows)
  return {
    read,
    write: (file, text) => {
      write(at(file), text)
    },
    remove: (file) => {
      fs.rmSync(at(file))
    },
    addMigration: (name, sql) => {
      write(path.join(migrations, `99991231000000_${name}`, 'migration.sql'), sql)
    },
    apply: (lockTimeoutMs) => {
      write(at(LIST), listOf(readSqlFiles(folder)))
      return migrate(ownerUrl, { sql: folder, migrations, ...(lockTimeoutMs ? { lockTimeoutMs } : {}) })
    },
    newRelease: () => {
      write(at(GRANTS), `${read(GRANTS)}-- Another release.\n`)
    },
    lastChange: async () => (await rows('SELECT * FROM database_change ORDER BY xmin::text::bigint DESC LIMIT 1'))[0],
    rows,
    end: () => {
      fs.rmSync(place, { recursive: true })
    },
  }
}
