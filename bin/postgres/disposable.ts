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
import { isReachable, nameOfRoot, placeOutside } from './account.ts'
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

/**
 * Starts a server that writes nothing through to the disk, on a port of its own, and brings its template up to date; its
 * files lie in memory where there is enough, unless `isOnDisk`, as what is measured has to. About 1.5 s.
 */
export async function startDisposable({ isOnDisk = false } = {}): Promise<Disposable> {
  const place = testsFolder(isOnDisk)
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

/** Makes a database of its own as a copy of a template. About 0.03 s in memory, 0.4 s on a disk. */
export async function copyOf(
  server: Omit<Disposable, 'end'>,
  name: string,
  template = server.template,
): Promise<Addresses> {
  await createDatabase(server.superuserUrl, name, { template, strategy: 'FILE_COPY' })
  return { ownerUrl: inDatabase(server.ownerUrl, name), appUrl: inDatabase(server.appUrl, name) }
}

async function endOf(embedded: Embedded, home: string): Promise<void> {
  await embedded.stop()
  fs.rmSync(home, { recursive: true, force: true })
}

function testsFolder(isOnDisk: boolean): string {
  fs.mkdirSync(cacheFolder, { recursive: true })
  const place =
    (isOnDisk ? undefined : memoryFolder()) ??
    (isReachable(cacheFolder) ? path.join(cacheFolder, 'tests') : placeOutside('tests'))
  fs.mkdirSync(place, { recursive: true })
  return place
}

const MEMORY = '/dev/shm'
// A run keeps less than a third of this; a container may be given 64 MiB.
const MEMORY_NEEDED = 3 * 2 ** 30

/** A copy of a database is a thousand new files: in memory they are made in a tenth of the time of a disk. */
function memoryFolder(): string | undefined {
  if (process.platform !== 'linux' || !fs.existsSync(MEMORY)) return undefined
  const { bavail, bsize } = fs.statfsSync(MEMORY)
  return bavail * bsize >= MEMORY_NEEDED && isReachable(MEMORY)
    ? path.join(MEMORY, `crime-registrar-${nameOfRoot()}`)
    : undefined
}

// What a killed test run left behind: a server nobody will ask again.
async function dropAbandoned(place: string): Promise<void> {
  for (const name of fs.readdirSync(place)) {
    if (isAlive(Number(name))) continue
    await stopServer(binaries(), path.join(place, name, 'postgres'))
    fs.rmSync(path.join(place, name), { recursive: true, force: true })
  }
}
