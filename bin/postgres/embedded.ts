import fs from 'node:fs'
import path from 'node:path'
import { isReachable, placeOutside } from './account.ts'
import { binaries, type Binaries } from './binaries.ts'
import { address, keepKeys, newKeys, readKeys, type Keys } from './keys.ts'
import { initialise, isRunning, type ServerOptions, startServer, stopServer } from './server.ts'
import { APP, DATABASE, OWNER, createDatabase, ensureRoles, hasDatabase } from '../database/roles.ts'
import { alone, returnLease, takeLease } from '../tools/leases.ts'
import { freePort, isFree } from '../tools/port.ts'
import { atEnd } from '../tools/run-command.ts'

export interface Embedded {
  /** For making roles and databases, never for the product. */
  readonly superuserUrl: string
  readonly ownerUrl: string
  readonly appUrl: string
  /** Where the server keeps its files. */
  readonly folder: string
  /** Stops the server, unless another living process uses it. Done by itself when this process ends. */
  readonly stop: () => Promise<void>
}

/**
 * Starts the PostgreSQL out of npm whose files lie in `home`, or finds it running; makes it, its roles and its
 * database where they do not exist. Answers on 127.0.0.1 alone, on a port of its own choice, with random passwords.
 * `isLasting: false` writes nothing through to the disk: for tests.
 */
export async function startEmbedded(
  home: string,
  { isLasting = true, sharedBuffers }: Partial<ServerOptions> = {},
): Promise<Embedded> {
  const programs = binaries()
  fs.mkdirSync(home, { recursive: true, mode: 0o755 })
  const users = path.join(home, 'postgres-users')
  let folder: string | undefined
  let stopped: Promise<void> | undefined
  const stop = () =>
    (stopped ??= alone(path.join(home, 'postgres-lock'), async () => {
      if (returnLease(users) && folder !== undefined) await stopServer(programs, folder)
    }))
  atEnd(stop)
  return alone(path.join(home, 'postgres-lock'), async () => {
    takeLease(users)
    const made =
      readKeys(home) ?? newKeys(isReachable(home) ? 'postgres' : placeOutside(path.basename(home), 'postgres'), 0)
    folder = path.resolve(home, made.folder)
    const keys = await running(programs, home, folder, made, { isLasting, sharedBuffers })
    return { ...(await openRoutes(keys)), folder, stop }
  })
}

async function running(
  programs: Binaries,
  home: string,
  folder: string,
  made: Keys,
  options: ServerOptions,
): Promise<Keys> {
  if (!fs.existsSync(folder)) {
    fs.mkdirSync(path.dirname(folder), { recursive: true })
    keepKeys(home, made)
    await initialise(programs, folder, made.superuser, options.isLasting)
  }
  if (isRunning(folder)) return made
  const keys = made.port > 0 && (await isFree(made.port)) ? made : { ...made, port: await freePort() }
  keepKeys(home, keys)
  await startServer(programs, folder, keys.port, options)
  return keys
}

async function openRoutes({ port, ...keys }: Keys): Promise<Omit<Embedded, 'folder' | 'stop'>> {
  const superuserUrl = address('postgres', keys.superuser, port, 'postgres')
  await ensureRoles(superuserUrl, keys)
  if (!(await hasDatabase(superuserUrl, DATABASE))) await createDatabase(superuserUrl, DATABASE)
  return {
    superuserUrl,
    ownerUrl: address(OWNER, keys.owner, port, DATABASE),
    appUrl: address(APP, keys.app, port, DATABASE),
  }
}
