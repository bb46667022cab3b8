import type { Tx } from './database.ts'

/** A piece of work for the worker. Of two with one key the later takes the place of the earlier. */
export interface Job {
  readonly task: string
  readonly payload: object
  readonly key: string
  readonly mostTimes: number
  readonly afterSeconds?: number
}

/** Puts a job into the queue, in this very transaction: it is there if the change is, and only then. */
export async function enqueue(tx: Tx, { task, payload, key, mostTimes, afterSeconds = 0 }: Job): Promise<void> {
  await tx.$executeRaw`
    SELECT 1
    FROM graphile_worker.add_job(
      ${task}, ${JSON.stringify(payload)}::json,
      run_at => now() + make_interval(secs => ${afterSeconds}::float),
      max_attempts => ${mostTimes}::int, job_key => ${`${task} ${key}`}
    )`
}
