import { build } from '#bin/web/build'
import { serve } from '#bin/web/serve'
import { runCommand } from '#bin/tools/run-command'

/** The built web as `npm start` serves it, two processes, over the database in DATABASE_URL: a process of its own, beside the one that measures. */
await runCommand(async () => {
  const folder = await build()
  const web = await serve(folder, 2, {
    appUrl: process.env.DATABASE_URL ?? '',
    port: Number(process.env.PORT),
    host: '127.0.0.1',
  })
  console.log('open')
  return web.over
})
