import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { runOnce } from 'graphile-worker'
import { quiet } from '#bin/database/queue'
import { TASKS } from '#bin/working/tasks'
import { inRoot } from '#bin/tools/paths'
import { connected } from '#bin/tools/sql'

interface Addresses {
  readonly ownerUrl: string
  readonly appUrl: string
}

/** Works on the real queue, as the product’s plain role, until nothing is due. */
export const work = ({ appUrl }: Pick<Addresses, 'appUrl'>): Promise<void> =>
  runOnce({ connectionString: appUrl, taskList: TASKS, logger: quiet })

/** Makes every waiting job due, as if its wait were over. */
export const waitsAreOver = ({ ownerUrl }: Pick<Addresses, 'ownerUrl'>): Promise<unknown> =>
  connected(ownerUrl, (db) =>
    db.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL'),
  )

/** Days have gone by with nothing heard: each job has one time left. */
export const daysGoBy = ({ ownerUrl }: Pick<Addresses, 'ownerUrl'>): Promise<unknown> =>
  connected(ownerUrl, (db) =>
    db.query(
      `
        UPDATE graphile_worker._private_jobs
        SET attempts = max_attempts - 1
        WHERE locked_at IS NULL AND attempts < max_attempts`,
    ),
  )

/** Works until nothing waits any more, as it would over hours; answers how many rounds that took. */
export async function workItOut(addresses: Addresses, most = 40): Promise<number> {
  for (let round = 1; round <= most; round++) {
    await waitsAreOver(addresses)
    await work(addresses)
    const left = await connected(addresses.ownerUrl, (db) =>
      db.query('SELECT FROM graphile_worker._private_jobs WHERE attempts < max_attempts'),
    )
    if (left.rowCount === 0) return round
  }
  return most
}

/** The worker as `npm start` runs it, in a process of its own that can be killed. */
export function aWorker(settings: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [inRoot('bin/working/worker.ts')], {
    cwd: inRoot(),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...settings },
  })
}

/** Ends a worker as a power cut would. */
export async function kill(worker: ChildProcess): Promise<void> {
  const gone = once(worker, 'exit')
  worker.kill('SIGKILL')
  await gone
}

/** What a dead worker held counts as left behind. */
export const minutesGoBy = ({ ownerUrl }: Pick<Addresses, 'ownerUrl'>): Promise<unknown> =>
  connected(ownerUrl, (db) =>
    db.query(
      `
        UPDATE graphile_worker._private_jobs
        SET locked_at = locked_at - interval '10 minutes'
        WHERE locked_at IS NOT NULL`,
    ),
  )

/** Waits until something is so; throws after forty seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let n = 0; n < 2000; n++) {
    if (await isSo()) return
    await setTimeout(20)
  }
  throw new Error('it never came about')
}
