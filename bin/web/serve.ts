import cluster, { type Worker } from 'node:cluster'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import { atEnd, isStopping } from '../tools/run-command.ts'
import { UserError } from '../tools/user-error.ts'
import { webEnvironment, type WebSettings } from './settings.ts'

const PATIENCE_MS = 8_000
const NEXTS_GREETING = /^(▲ Next\.js|- (Local|Network):|✓ |\s*$)/
const MANY_DEATHS = 5
const MINUTE_MS = 60_000

/** How many processes share the port: WEB_WORKERS, or two. */
export function wantedWorkers(): number {
  const requested = process.env.WEB_WORKERS ?? '2'
  const workers = Number(requested)
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new UserError(`WEB_WORKERS must be a number from 1 to 64, not "${requested}".`)
  return workers
}

/**
 * Serves a built web with several processes on one port. Resolves when all of them listen, with a promise that is
 * refused when they keep dying. A process that dies is replaced; all are ended when this process ends.
 */
export async function serve(folder: string, workers: number, settings: WebSettings): Promise<{ over: Promise<never> }> {
  cluster.setupPrimary({ exec: path.join(folder, 'server.js'), args: [], silent: true })
  const environment = { ...webEnvironment(settings), NODE_ENV: 'production' as const }
  atEnd(endWorkers)
  const over = new Promise<never>((_, refuse) => {
    const deaths: number[] = []
    cluster.on('exit', () => {
      if (isStopping()) return
      deaths.push(performance.now())
      if (deaths.filter((at) => performance.now() - at < MINUTE_MS).length < MANY_DEATHS) begin(environment)
      else refuse(new UserError('The web keeps stopping: what it said stands above.'))
    })
  })
  const listening = Array.from({ length: workers }, () => isListening(begin(environment)))
  await Promise.race([Promise.all(listening), over])
  return { over }
}

function begin(environment: NodeJS.ProcessEnv): Worker {
  const worker = cluster.fork(environment)
  const { stdout, stderr } = worker.process
  stderr?.pipe(process.stderr, { end: false })
  if (stdout)
    createInterface({ input: stdout }).on('line', (line) => {
      if (!NEXTS_GREETING.test(stripVTControlCharacters(line))) console.log(line)
    })
  return worker
}

const isListening = (worker: Worker): Promise<void> =>
  new Promise((resolve) => {
    worker.once('listening', () => {
      resolve()
    })
  })

async function endWorkers(): Promise<void> {
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
  await Promise.all(workers.map(endWorker))
}

async function endWorker(worker: Worker): Promise<void> {
  await new Promise<void>((resolve) => {
    const insist = setTimeout(() => worker.process.kill('SIGKILL'), PATIENCE_MS)
    worker.process.once('exit', () => {
      clearTimeout(insist)
      resolve()
    })
    worker.process.kill('SIGTERM')
  })
}
