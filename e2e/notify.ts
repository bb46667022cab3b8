import type { ChildProcess } from 'node:child_process'
import { start } from '#bin/tools/child'
import { atEnd, isStopping } from '#bin/tools/run-command'
import { webEnvironment, type WebSettings } from '#bin/web/settings'
import { aNotify } from '#lib/testing/notify'

/**
 * What becomes of a message is in its address: `killed@` is taken, and the worker dies before it hears of it; `silent@` is
 * neither taken nor answered. Everything else goes well.
 */
export async function workWithNotify(settings: WebSettings): Promise<void> {
  let worker: ChildProcess | undefined
  const notify = await aNotify({
    moodFor: (to) =>
      to.startsWith('killed@') ? 'takes it and is silent' : to.startsWith('silent@') ? 'is silent' : undefined,
    onTaken: ({ to }) => {
      if (to.startsWith('killed@')) worker?.kill('SIGKILL')
    },
  })
  atEnd(notify.end)
  const env = { ...webEnvironment(settings), ...notify.settings, NOTIFY_SURELY_THERE_SECONDS: '2' }
  const begin = () => {
    if (isStopping()) return
    worker = start(process.execPath, ['bin/working/worker.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    worker.once('exit', () => setTimeout(begin, 1_000))
  }
  begin()
}
