import { fillApart } from '#bin/demonstration/demonstration'
import { loadRules } from '#bin/database/load-rules'
import { migrate } from '#bin/database/migrate'
import { openQueue } from '#bin/database/queue'
import { createDatabase } from '#bin/database/roles'
import type { startEmbedded } from '#bin/postgres/embedded'
import { runNode } from '#bin/tools/child'
import { inRoot } from '#bin/tools/paths'
import { connected, inDatabase } from '#bin/tools/sql'
import { cancelBeforeProduct } from './before-product.ts'
import { copiesOf, copyCases } from './copies.ts'

/** The demonstration that every database begins as: each kind of case at least once, by the product's own commands. */
export const BASE = { name: 'scale_base', crimes: 4000, requests: 150 }

/** Of a hundred crimes, for how many a cancellation is asked for; and how many requests a copy of the cases has on average. */
const REQUESTED = 0.06
const REQUESTS_A_COPY = 100

export type Server = Awaited<ReturnType<typeof startEmbedded>>

/** The addresses of one database of the server. */
export const urlsOf = (server: Server, name: string) => ({
  ownerUrl: inDatabase(server.ownerUrl, name),
  appUrl: inDatabase(server.appUrl, name),
})

/** Fills the database that the others are copied from. */
export async function fillBase(server: Server, progress: (words: string) => void): Promise<void> {
  await createDatabase(server.superuserUrl, BASE.name)
  const urls = urlsOf(server, BASE.name)
  await migrate(urls.ownerUrl)
  await openQueue(urls.ownerUrl)
  await loadRules(urls.ownerUrl)
  await fillApart({ ...urls, crimes: BASE.crimes, requests: BASE.requests }, progress)
}

/** Makes a database of so many crimes: the demonstration, copies of its cases, and an invented extract for the rest. */
export async function fillSized(
  server: Server,
  name: string,
  crimes: number,
  progress: (words: string) => void,
): Promise<void> {
  const started = performance.now()
  const done = (what: string) => {
    progress(
      `${crimes.toLocaleString('en-GB')} crimes: ${what} after ${((performance.now() - started) / 1000).toFixed(0)} s`,
    )
  }
  await createDatabase(server.superuserUrl, name, { template: BASE.name, strategy: 'FILE_COPY' })
  const { ownerUrl, appUrl } = urlsOf(server, name)
  await migrate(ownerUrl)
  const copies = Math.round((crimes * REQUESTED - BASE.requests) / REQUESTS_A_COPY)
  await connected(inDatabase(server.superuserUrl, name), (db) => copyCases(db, copiesOf(copies)))
  done('requests copied')
  const held = await connected(ownerUrl, async (db) => {
    const { rows } = await db.query<{ n: number }>('SELECT count(*)::int AS n FROM reported_crime')
    return rows[0]?.n ?? 0
  })
  await connected(ownerUrl, (db) => db.query('ANALYZE'))
  const env = { ...process.env, DATABASE_URL: appUrl }
  const { code, output } = await runNode([inRoot('bench/scale/fill.ts'), String(crimes - held)], { env })
  if (code !== 0) throw new Error(output)
  await connected(inDatabase(server.superuserUrl, name), cancelBeforeProduct)
  done('extract taken in')
  await connected(ownerUrl, (db) => db.query('VACUUM (ANALYZE)'))
}
