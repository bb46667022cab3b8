import { announce, fillIfEmpty, openUp } from './web/opening.ts'
import { webEnvironment } from './web/settings.ts'
import { start } from './tools/child.ts'
import { demandFreePort, wantedHost, wantedPort } from './tools/port.ts'
import { runCommand } from './tools/run-command.ts'
import { startWorker } from './working/start-worker.ts'

/** `npm run dev`: the same as start, with Next's development server, which shows changes at once. */
await runCommand(async () => {
  const [port, host] = [wantedPort(), wantedHost()]
  await demandFreePort(port, host)
  const database = await openUp()
  await fillIfEmpty(database)
  await announce(process.env.NEXTAUTH_URL ?? `http://localhost:${String(port)}`, database)
  startWorker({ appUrl: database.appUrl, port, host })
  const env = { ...webEnvironment({ appUrl: database.appUrl, port, host }), NODE_ENV: 'development' as const }
  const next = start(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-p', String(port), '-H', host], {
    env,
    stdio: 'inherit',
  })
  return new Promise<number>((resolve, refuse) => {
    next.once('error', refuse)
    next.once('exit', (code) => {
      resolve(code ?? 1)
    })
  })
})
