import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { root } from './paths.ts'

export interface Finished {
  readonly code: number
  readonly output: string
}

export interface ChildOptions {
  readonly env?: NodeJS.ProcessEnv
  readonly uid?: number
  readonly gid?: number
  readonly cwd?: string
  /** Print what it says as it says it, too. */
  readonly isShown?: boolean
}

const running = new Set<ChildProcess>()

/** Starts a program that must not outlive us: `endAll` ends it. */
export function start(file: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(file, args, { cwd: root, ...options })
  running.add(child)
  for (const over of ['exit', 'error']) child.once(over, () => running.delete(child))
  return child
}

/** Runs a program to its end. Answers its exit code (128 for a signal) and all it printed; throws if it cannot start. */
export function run(file: string, args: readonly string[], options: ChildOptions = {}): Promise<Finished> {
  const { isShown = false, ...rest } = options
  return new Promise((resolve, reject) => {
    const child = start(file, args, { ...rest, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from?.setEncoding('utf8').on('data', (words: string) => {
        output += words
        if (isShown) to.write(words)
      })
    }
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code: code ?? 128, output })
    })
  })
}

/** Runs one of the product's own scripts, or a package's, with the Node that runs us. */
export const runNode = (args: readonly string[], options: ChildOptions = {}): Promise<Finished> =>
  run(process.execPath, args, options)

/** Ends every program started here that still runs. */
export const endAll = (): Promise<unknown> => Promise.all([...running].map(end))

/** Ends a program: asks, waits up to ten seconds, insists. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise<void>((resolve) => {
    child.once('exit', () => {
      clearTimeout(insist)
      resolve()
    })
    const insist = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.kill('SIGTERM')
  })
}
