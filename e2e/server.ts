import { fill, loadDemonstration } from '../bin/demonstration.ts'
import { copyOf, startDisposable, type Disposable } from '../bin/postgres/disposable.ts'
import { prepare } from '../bin/prepare.ts'
import { inDatabase } from '../bin/tools/sql.ts'
import { atEnd, runDoor } from '../bin/tools/stopping.ts'
import { build } from '../bin/web/build.ts'
import { serve } from '../bin/web/serve.ts'
import { say } from '../bin/tools/progress.ts'

const CRIMES = 2_000
const REQUESTS = 60

/** What the journeys visit: the built web as `npm start` serves it, over a copy of a filled template, all of it gone at the end. */
await runDoor(async () => {
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
  const demonstration = await loadDemonstration()
  if (!demonstration) return server.template
  const name = 'template_of_journeys'
  await copyOf(server, name)
  const [ownerUrl, appUrl] = [inDatabase(server.ownerUrl, name), inDatabase(server.appUrl, name)]
  process.env.DATABASE_URL = appUrl
  await fill(demonstration, { ownerUrl, appUrl, crimes: CRIMES, requests: REQUESTS, progress: say })
  return name
}
