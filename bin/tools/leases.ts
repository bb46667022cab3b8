import fs from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { codeOf } from './user-error.ts'

/** Whether a process of that number lives. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Notes in `folder` that this process uses what the folder stands for. */
export function takeLease(folder: string): void {
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, String(process.pid)), '')
}

/** Gives the lease back. Answers whether no living process holds one any more. */
export function returnLease(folder: string): boolean {
  fs.rmSync(path.join(folder, String(process.pid)), { force: true })
  const others = fs.existsSync(folder) ? fs.readdirSync(folder).map(Number) : []
  const living = others.filter(isAlive)
  for (const gone of others.filter((pid) => !living.includes(pid)))
    fs.rmSync(path.join(folder, String(gone)), { force: true })
  return living.length === 0
}

/** Does `work` while no other living process does work under the same lock; waits for its turn. */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!tryLock(lock)) await setTimeout(100)
  try {
    return await work()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

// The lock is a link that leads nowhere and names its holder: made at once or not at all, also on a full disk.
function tryLock(lock: string): boolean {
  try {
    fs.symlinkSync(String(process.pid), lock)
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const holder = holderOf(lock)
    if (holder !== undefined && !isAlive(holder)) fs.rmSync(lock, { force: true })
    return false
  }
}

function holderOf(lock: string): number | undefined {
  try {
    return Number(fs.readlinkSync(lock))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
