import path from 'node:path'
import pg from 'pg'
import { migrate } from '#bin/database/migrate'
import { hasDatabase } from '#bin/database/roles'
import { startEmbedded } from '#bin/postgres/embedded'
import { cacheFolder } from '#bin/tools/paths'
import { connected } from '#bin/tools/sql'
import { filesUnder, stampOf } from '#bin/tools/stamps'
import { BASE, fillBase, fillSized, type Server, urlsOf } from './filling.ts'

/** A database of so many crimes, as the app reaches it. */
export interface Sized {
  readonly crimes: number
  readonly ownerUrl: string
  readonly appUrl: string
}

// As docs/installation.md says: a quarter of the memory of a small server.
const SHARED_BUFFERS = '2GB'

const MAKING = /(before-product|case-tables|copies|fill|filling|staff-copies|without-guards)\.ts$/

/**
 * Databases of these sizes, each made once and kept in .cache/scale until something that makes their data changes; what
 * the migrations and prisma/sql say is brought up to date at each run, as an upgrade does. On the disk, nothing written
 * through. A million crimes take some ten minutes to make.
 */
export async function databasesOf(sizes: readonly number[], progress: (words: string) => void): Promise<Sized[]> {
  process.env.STORAGE_FOLDER = path.join(cacheFolder, 'scale', 'storage')
  const server = await startEmbedded(path.join(cacheFolder, 'scale'), {
    isLasting: false,
    sharedBuffers: SHARED_BUFFERS,
  })
  const seed = stampOf(filesUnder('prisma/seed'))
  const made = stampOf(filesUnder('bench/scale', (file) => MAKING.test(file)))
  await keep(server, BASE.name, `${seed} ${JSON.stringify(BASE)}`, () => fillBase(server, progress))
  const databases: Sized[] = []
  for (const crimes of sizes) {
    const name = `scale_${String(crimes)}`
    const urls = urlsOf(server, name)
    await keep(server, name, `${seed} ${made}`, () => fillSized(server, name, crimes, progress))
    const applied = await migrate(urls.ownerUrl)
    if (applied.length > 0) await connected(urls.ownerUrl, (db) => db.query('VACUUM (ANALYZE)'))
    databases.push({ crimes, ...urls })
  }
  return databases
}

/** Makes a database unless it is there whole, made by the same sources: the mark is set when everything is in. */
async function keep(server: Server, name: string, key: string, fill: () => Promise<void>): Promise<void> {
  const mark = await connected(server.superuserUrl, async (db) => {
    const sql = `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1`
    return (await db.query<{ mark: string | null }>(sql, [name])).rows[0]?.mark
  })
  if (mark === key) return
  if (await hasDatabase(server.superuserUrl, name))
    await connected(server.superuserUrl, (db) => db.query(`DROP DATABASE ${pg.escapeIdentifier(name)} (FORCE)`))
  await fill()
  await connected(server.superuserUrl, (db) =>
    db.query(`COMMENT ON DATABASE ${pg.escapeIdentifier(name)} IS ${pg.escapeLiteral(key)}`),
  )
}
