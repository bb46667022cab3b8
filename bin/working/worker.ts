import { run } from 'graphile-worker'
import { closeDatabase } from '#lib/base/database'
import { findLost } from '#lib/messages/sending/find-lost'
import { workerPermit } from '#lib/people/permissions'
import { isOnlyWorker } from './only-worker.ts'
import { quiet } from '../database/queue.ts'
import { TASKS } from './tasks.ts'
import { atEnd, runCommand } from '../tools/run-command.ts'
import { UserError } from '../tools/user-error.ts'

const AT_ONCE = 2

// By the minute, because the queue knows neither London’s time nor a demonstration’s: what is done once a day asks the one
// clock, and whether it was done, so that a day whose 07:00 passed while the product was off is checked when it is on again.
const EACH_MINUTE = `* * * * * find-lost ?max=1
* * * * * daily-check ?max=1`

/** The worker beside the web: takes messages out of the queue of the one database, and follows them. DATABASE_URL is the plain role's. */
await runCommand(async () => {
  const { DATABASE_URL: connectionString } = process.env
  if (connectionString === undefined)
    throw new UserError('DATABASE_URL is not set: the worker is started by npm start.')
  await findLost(workerPermit(''), await isOnlyWorker(connectionString))
  const runner = await run({
    connectionString,
    taskList: TASKS,
    concurrency: AT_ONCE,
    maxPoolSize: AT_ONCE + 2,
    noHandleSignals: true,
    pollInterval: 2000,
    crontab: EACH_MINUTE,
    logger: quiet,
  })
  atEnd(async () => {
    await runner.stop()
    await closeDatabase()
  })
  await runner.promise
  return 0
})
