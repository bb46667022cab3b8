import fs from 'node:fs'
import path from 'node:path'
import { fillApart } from '#bin/demonstration/demonstration'
import { type Addresses, copyOf, startDisposable, type Disposable } from '../bin/postgres/disposable.ts'
import { prepare } from '#bin/generate/prepare'
import { runNode, start } from '../bin/tools/child.ts'
import { cacheFolder } from '../bin/tools/paths.ts'
import { say } from '../bin/tools/progress.ts'
import { inDatabase } from '../bin/tools/sql.ts'
import { atEnd, runCommand } from '../bin/tools/run-command.ts'
import { UserError } from '../bin/tools/user-error.ts'
import { build } from '../bin/web/build.ts'
import { serve } from '../bin/web/serve.ts'
import { startWorker } from '../bin/working/start-worker.ts'
import { webEnvironment } from '../bin/web/settings.ts'
import { importCrimes } from './crimes/import-crimes.ts'
import { choosePorts, type ForceName, FORCES, portOf } from './people/forces.ts'
import { workWithNotify } from './notify.ts'

const CRIMES = 2_000
const REQUESTS = 80
const HOST = '127.0.0.1'

/** What the journeys visit: the built web as `npm start` serves it, over copies of a filled template, all of it gone at the end. */
await runCommand(async () => {
  await choosePorts()
  const storage = path.join(cacheFolder, 'journeys', String(portOf('common')))
  fs.rmSync(storage, { recursive: true, force: true })
  process.env.STORAGE_FOLDER = storage
  atEnd(() => {
    fs.rmSync(storage, { recursive: true, force: true })
  })
  await prepare()
  const folder = await build()
  const server = await startDisposable()
  atEnd(server.end)
  const template = await filledTemplate(server)
  const aside = (Object.keys(FORCES) as ForceName[]).filter((force) => force !== 'common')
  const failures = await Promise.all(
    aside.map(async (force) => serveAside(folder, force, await forceApart(server, force, template))),
  )
  const { appUrl } = await copyOf(server, 'common', template)
  const web = await serve(folder, 2, { appUrl, port: portOf('common'), host: HOST })
  startWorker({ appUrl, port: portOf('common'), host: HOST })
  await workWithNotify({ appUrl: inDatabase(server.appUrl, 'counted'), port: portOf('counted'), host: HOST })
  say('the journeys can begin')
  return Promise.race([web.over, ...failures.map(({ over }) => over)])
})

async function filledTemplate(server: Disposable): Promise<string> {
  const name = 'template_of_journeys'
  const addresses = await copyOf(server, name)
  await fillApart({ ...addresses, crimes: CRIMES, requests: REQUESTS }, say)
  await importCrimes(addresses)
  return name
}

/** A copy of the template, made what its force is described as. */
async function forceApart(server: Disposable, force: ForceName, template: string): Promise<Addresses> {
  const addresses = await copyOf(server, force, template)
  if (force !== 'withoutRegistrar') return addresses
  const { code, output } = await runNode(['e2e/without-registrar.ts'], {
    env: { ...process.env, DATABASE_URL: addresses.appUrl },
  })
  if (code !== 0) throw new UserError(`The registrar’s role could not be ended:\n${output}`)
  return addresses
}

/** Serves a force few journeys go to: one process will do. */
async function serveAside(folder: string, force: ForceName, { appUrl }: Addresses): Promise<{ over: Promise<never> }> {
  const env = { ...webEnvironment({ appUrl, port: portOf(force), host: HOST }), NODE_ENV: 'production' as const }
  const web = start(process.execPath, [path.join(folder, 'server.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const over = new Promise<never>((_, refuse) => {
    web.once('exit', () => {
      refuse(new UserError(`The web of the ${force} force stopped: what it said stands above.`))
    })
  })
  const ready = new Promise<void>((resolve) =>
    web.stdout?.on('data', (words: Buffer) => {
      if (words.includes('Ready')) resolve()
    }),
  )
  await Promise.race([ready, over])
  return { over }
}
