import fs from 'node:fs'
import path from 'node:path'
import { startEmbedded, type Embedded } from './embedded.ts'
import { loadRules } from '../database/load-rules.ts'
import { migrate } from '../database/migrate.ts'
import { openQueue } from '../database/queue.ts'
import { createDatabase } from '../database/roles.ts'
import { isAlive } from '../tools/leases.ts'
import { cacheFolder } from '../tools/paths.ts'
import { inDatabase } from '../tools/sql.ts'
import { isReachable, placeOutside } from './account.ts'
import { binaries } from './binaries.ts'
import { stopServer } from './server.ts'

/** A server for tests, with one migrated database that is only ever copied. */
export interface Disposable {
  readonly superuserUrl: string
  readonly ownerUrl: string
  readonly appUrl: string
  readonly template: string
  /** Stops the server and drops all it held. */
  readonly end: () => Promise<void>
}

/** Two addresses of one database: as its owner, and as the product's plain role. */
export interface Addresses {
  readonly ownerUrl: string
  readonly appUrl: string
}

const TEMPLATE = 'template_of_tests'

/** Starts a server that writes nothing through to the disk, on a port of its own, and brings its template up to date. About 1.5 s. */
export async function startDisposable(): Promise<Disposable> {
  const place = testsFolder()
  await dropAbandoned(place)
  const home = path.join(place, String(process.pid))
  const embedded = await startEmbedded(home, { isLasting: false })
  await createDatabase(embedded.superuserUrl, TEMPLATE)
  const templateUrl = inDatabase(embedded.ownerUrl, TEMPLATE)
  await migrate(templateUrl)
  await openQueue(templateUrl)
  await loadRules(templateUrl)
  const { superuserUrl, ownerUrl, appUrl } = embedded
  return { superuserUrl, ownerUrl, appUrl, template: TEMPLATE, end: () => endOf(embedded, home) }
}

/** Makes a database of its own as a copy of a template. About 0.1 s. */
export async function copyOf(
  server: Omit<Disposable, 'end'>,
  name: string,
  template = server.template,
): Promise<Addresses> {
  await createDatabase(server.superuserUrl, name, template)
  return { ownerUrl: inDatabase(server.ownerUrl, name), appUrl: inDatabase(server.appUrl, name) }
}

async function endOf(embedded: Embedded, home: string): Promise<void> {
  await embedded.stop()
  fs.rmSync(home, { recursive: true, force: true })
}

function testsFolder(): string {
  fs.mkdirSync(cacheFolder, { recursive: true })
  const place = isReachable(cacheFolder) ? path.join(cacheFolder, 'tests') : placeOutside('tests')
  fs.mkdirSync(place, { recursive: true })
  return place
}

// What a killed test run left behind: a server nobody will ask again.
async function dropAbandoned(place: string): Promise<void> {
  for (const name of fs.readdirSync(place)) {
    if (isAlive(Number(name))) continue
    await stopServer(binaries(), path.join(place, name, 'postgres'))
    fs.rmSync(path.join(place, name), { recursive: true, force: true })
  }
}
