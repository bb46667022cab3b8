import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { DATABASE, OWNER } from '../database/roles.ts'
import { UserError, codeOf } from '../tools/user-error.ts'
import { weAreRoot } from './account.ts'

const shape = z.object({
  port: z.number(),
  /** Where the server keeps its files: inside the folder of this file, or a full path outside it. */
  folder: z.string(),
  superuser: z.string(),
  owner: z.string(),
  app: z.string(),
})

/** The embedded server's port and its three random passwords, kept in `postgres.json`, readable by its owner alone. */
export type Keys = z.infer<typeof shape>

const password = (): string => randomBytes(24).toString('base64url')

/** New random passwords for a server that will keep its files in `folder`. */
export const newKeys = (folder: string, port: number): Keys => ({
  port,
  folder,
  superuser: password(),
  owner: password(),
  app: password(),
})

const keysFile = (home: string): string => path.join(home, 'postgres.json')

/** The keys kept in `home`, or undefined where no server was ever made. */
export function readKeys(home: string): Keys | undefined {
  const file = keysFile(home)
  if (!fs.existsSync(file)) return undefined
  try {
    return shape.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch (cause) {
    const why =
      codeOf(cause) === 'EACCES'
        ? 'it belongs to another account; start as that account'
        : 'it is damaged; bring it back from a copy'
    throw new UserError(`${file}, with the passwords of the embedded database, cannot be read: ${why}.`, { cause })
  }
}

/** Keeps the keys in `home`, whole or not at all. */
export function keepKeys(home: string, keys: Keys): void {
  const half = `${keysFile(home)}.${String(process.pid)}`
  const { uid, gid } = fs.statSync(home)
  fs.writeFileSync(half, JSON.stringify(keys, undefined, 2), { mode: 0o600 })
  if (weAreRoot()) fs.chownSync(half, uid, gid)
  fs.renameSync(half, keysFile(home))
}

/** The address of a database on the embedded server, for one of its roles. */
export const address = (role: string, password: string, port: number, database: string): string =>
  `postgresql://${role}:${password}@127.0.0.1:${String(port)}/${database}`

/** The owner's address of the database on the embedded server kept in `home`, or undefined where there is none. */
export function ownerAddress(home: string): string | undefined {
  const keys = readKeys(home)
  return keys && address(OWNER, keys.owner, keys.port, DATABASE)
}
