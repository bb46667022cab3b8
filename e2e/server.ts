import fs from 'node:fs'
import path from 'node:path'
import { fillApart } from '../bin/demonstration.ts'
import { copyOf, startDisposable, type Disposable } from '../bin/postgres/disposable.ts'
import { prepare } from '../bin/prepare.ts'
import { atEnd, runDoor } from '../bin/tools/stopping.ts'
import { build } from '../bin/web/build.ts'
import { serve } from '../bin/web/serve.ts'
import { say } from '../bin/tools/progress.ts'
import { cacheFolder } from '../bin/tools/paths.ts'

const CRIMES = 2_000
const REQUESTS = 60

/** What the journeys visit: the built web as `npm start` serves it, over a copy of a filled template, all of it gone at the end. */
await runDoor(async () => {
  const storage = path.join(cacheFolder, 'journeys')
  fs.rmSync(storage, { recursive: true, force: true })
  process.env.STORAGE_FOLDER = storage
  await prepare()
  const folder = await build()
  const server = await startDisposable()
  atEnd(server.end)
  const template = await filledTemplate(server)
  const { appUrl } = await copyOf(server, 'journeys', template)
  const web = await serve(folder, 2, { appUrl, port: Number(process.env.JOURNEYS_PORT), host: '127.0.0.1' })
  say('the journeys can begin')
  return web.over
})

async function filledTemplate(server: Disposable): Promise<string> {
  const name = 'template_of_journeys'
  const addresses = await copyOf(server, name)
  await fillApart({ ...addresses, crimes: CRIMES, requests: REQUESTS }, say)
  return name
}
