import { start } from '../tools/child.ts'
import { say } from '../tools/progress.ts'
import { isStopping } from '../tools/run-command.ts'
import { webEnvironment, type WebSettings } from '../web/settings.ts'

const PAUSE_MS = 5_000

/** Runs the worker beside the web, in a process of its own: it is begun again whenever it dies, and ends with this one. */
export function startWorker(settings: WebSettings): void {
  const worker = start(process.execPath, ['bin/working/worker.ts'], {
    env: webEnvironment(settings),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  worker.once('exit', () => {
    if (isStopping()) return
    say('the worker that sends messages stopped, and is begun again')
    setTimeout(() => {
      if (!isStopping()) startWorker(settings)
    }, PAUSE_MS)
  })
}
