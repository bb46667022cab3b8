import fs from 'node:fs'
import { setInterval } from 'node:timers'
import { endAll } from './child.ts'
import { inOneSentence } from './user-error.ts'

type Close = () => unknown

const closers: Close[] = []
let ending: Promise<never> | undefined

/** Adds something to close when this process ends; what was added last is closed first. */
export const atEnd = (close: Close): void => void closers.push(close)

/** Whether this process is on its way out; what fails then is no news. */
export const isStopping = (): boolean => ending !== undefined

/** Ends the programs we started, closes everything once in reverse order, and ends the process with `code`, or 1 where closing failed. */
const stop = (code: number): Promise<never> => (ending ??= closeAll(code))

async function closeAll(code: number): Promise<never> {
  let worst = code
  for (const close of [endAll, ...closers.reverse()]) {
    try {
      await close()
    } catch (error) {
      console.error(inOneSentence(error) ?? error)
      worst = 1
    }
  }
  process.exit(worst)
}

/**
 * Runs a command to its end, with the exit code it answers, or process.exitCode. Its end, Ctrl-C, a signal, or the death of the npm that started it close everything in order.
 * A trouble is told in one sentence, a bug with its stack; both end with code 1.
 */
export async function runCommand(work: () => Promise<number | undefined>): Promise<never> {
  listen()
  try {
    return await stop((await work()) ?? Number(process.exitCode ?? 0))
  } catch (error) {
    if (!isStopping())
      console.error(`\n${inOneSentence(error) ?? (error instanceof Error ? error.stack : String(error))}`)
    return stop(1)
  }
}

function listen(): void {
  let stopRequestedAt = 0
  const leave = () => {
    // npm passes a signal on that the terminal has sent us too: only one that comes later is a second one.
    if (stopRequestedAt > 0 && performance.now() - stopRequestedAt > 2000) process.exit(1)
    if (stopRequestedAt === 0 && !isStopping()) console.log('\nStopping …')
    stopRequestedAt ||= performance.now()
    void stop(0)
  }
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM']
  if (!hangUpIsIgnored()) signals.push('SIGHUP')
  for (const signal of signals) process.on(signal, leave)
  // npm starts us through a shell that may die of a signal without passing it on.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event !== undefined)
    setInterval(() => {
      if (process.ppid !== parent) void stop(0)
    }, 500).unref()
}

// `nohup npm start` means: stay when the terminal goes. Node would undo that by listening.
function hangUpIsIgnored(): boolean {
  try {
    const mask = /^SigIgn:\s*([0-9a-f]+)$/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1]
    return mask !== undefined && (BigInt(`0x${mask}`) & 1n) === 1n
  } catch {
    return false
  }
}
