import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../tools/paths.ts'

const NOBODY = 65534

/** Whether we are root: PostgreSQL refuses to run as root, so the server then runs as `nobody`. */
export const weAreRoot = (): boolean => process.getuid?.() === 0

export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/** The account for the server whose files lie, or will lie, in `folder`: as root, whoever those files belong to. */
export function serverAccount(folder: string): Account {
  if (!weAreRoot()) return {}
  const owner = fs.statSync(folder, { throwIfNoEntry: false })
  return owner === undefined || owner.uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid: owner.uid, gid: owner.gid }
}

/** Hands a file or folder to an account. */
export function giveTo({ uid, gid }: Account, file: string): void {
  if (uid !== undefined && gid !== undefined) fs.chownSync(file, uid, gid)
}

/** Whether the server's account can reach `folder`: as root, each folder above it must be open to all. */
export function isReachable(folder: string): boolean {
  if (!weAreRoot()) return true
  const isOpen = (fs.statSync(folder).mode & 0o001) !== 0
  const above = path.dirname(folder)
  return isOpen && (above === folder || isReachable(above))
}

/** Where the server's things lie when root keeps the product in a closed folder such as /root. */
export function placeOutside(...parts: string[]): string {
  const place = path.join('/var/lib/crime-registrar', nameOfRoot())
  fs.mkdirSync(place, { recursive: true, mode: 0o755 })
  return path.join(place, ...parts)
}

/** Tells this checkout from others on the same machine. */
export const nameOfRoot = (): string => createHash('sha256').update(root).digest('hex').slice(0, 12)
