import fs from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { codeOf } from './trouble.ts'

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
  for (const gone of others.filter((pid) => !living.includes(pid))) fs.rmSync(path.join(folder, String(gone)), { force: true })
  return living.length === 0
}

/** Does `work` while no other living process does work under the same lock file; waits for its turn. */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!tryLock(lock)) await setTimeout(100)
  try {
    return await work()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

function tryLock(lock: string): boolean {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const holder = fs.existsSync(lock) ? Number(fs.readFileSync(lock, 'utf8')) : 0
    // Empty for a moment while its holder writes its number.
    if (holder > 0 && !isAlive(holder)) fs.rmSync(lock, { force: true })
    return false
  }
}
