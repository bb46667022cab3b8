import { build, isUpToDate } from './web/build.ts'
import { announce, fillIfEmpty, openUp } from './web/opening.ts'
import { serve, wantedWorkers } from './web/serve.ts'
import { demandSpace } from './tools/disk.ts'
import { root, storageFolder } from './tools/paths.ts'
import { demandFreePort, wantedHost, wantedPort } from './tools/port.ts'
import { say } from './tools/progress.ts'
import { runCommand } from './tools/run-command.ts'
import { startWorker } from './working/start-worker.ts'

const FIRST_TIME_BYTES = 1_500_000_000
const LATER_BYTES = 200_000_000

/** `npm start`: makes what is missing, opens the database, serves the web, until Ctrl-C. */
await runCommand(async () => {
  const [port, host, workers] = [wantedPort(), wantedHost(), wantedWorkers()]
  await demandFreePort(port, host)
  for (const folder of new Set([root, storageFolder()]))
    demandSpace(folder, isUpToDate() ? LATER_BYTES : FIRST_TIME_BYTES)
  const database = await openUp()
  if (!isUpToDate()) say('building the web …')
  const [folder] = await Promise.all([build(), fillIfEmpty(database)])
  const web = await serve(folder, workers, { appUrl: database.appUrl, port, host })
  startWorker({ appUrl: database.appUrl, port, host })
  say('the web is open')
  await announce(process.env.NEXTAUTH_URL ?? `http://localhost:${String(port)}`, database)
  return web.over
})
