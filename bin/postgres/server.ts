import fs from 'node:fs'
import path from 'node:path'
import { run } from '../tools/child.ts'
import { UserError, saysDiskIsFull } from '../tools/user-error.ts'
import { isAlive } from '../tools/leases.ts'
import { giveTo, serverAccount } from './account.ts'
import type { Binaries } from './binaries.ts'

const START_SECONDS = '300'
const STOP_SECONDS = '15'
const LOG_LIMIT = 10_000_000

/** Makes a new server's files in `folder`, whole or not at all. `isLasting`: flushed to the disk before it answers. */
export async function initialise(
  programs: Binaries,
  folder: string,
  password: string,
  isLasting: boolean,
): Promise<void> {
  const half = `${folder}.new`
  fs.rmSync(half, { recursive: true, force: true })
  fs.mkdirSync(half, { mode: 0o700 })
  const secret = path.join(path.dirname(folder), `.secret-${String(process.pid)}`)
  fs.writeFileSync(secret, password, { mode: 0o600 })
  const account = serverAccount(folder)
  for (const file of [half, secret]) giveTo(account, file)
  // C.UTF-8 inside PostgreSQL itself: the same order of words on every computer, whatever its own locales.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8']
  const rest = ['--auth=scram-sha-256', `--pwfile=${secret}`, '--no-instructions', ...(isLasting ? [] : ['--no-sync'])]
  try {
    await demand(programs.initdb, folder, ['-D', half, '-U', 'postgres', ...locale, ...rest])
  } finally {
    fs.rmSync(secret, { force: true })
  }
  fs.renameSync(half, folder)
}

/** How a server runs: flushed to the disk before it answers (`isLasting`), and with how much memory for its pages, as '2GB'. */
export interface ServerOptions {
  readonly isLasting: boolean
  readonly sharedBuffers?: string
}

/** Starts the server of `folder` on a port of this computer only. */
export async function startServer(
  programs: Binaries,
  folder: string,
  port: number,
  options: ServerOptions,
): Promise<void> {
  const log = path.join(folder, 'server.log')
  if ((fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) fs.renameSync(log, `${log}.1`)
  const args = ['-D', folder, '-w', '-t', START_SECONDS, '-l', log, '-o', settings(port, options).join(' '), 'start']
  const { code, output } = await run(programs.pgCtl, args, { ...serverAccount(folder), cwd: '/' })
  if (code !== 0) throw whyNotStarted(output, log)
}

function settings(port: number, { isLasting, sharedBuffers }: ServerOptions): string[] {
  const always = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: "''",
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A failing statement and its values may hold names; the log must not.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
  }
  const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
  const memory = sharedBuffers === undefined ? {} : { shared_buffers: sharedBuffers }
  const all = Object.entries({ ...always, ...memory, ...(isLasting ? {} : fast) })
  return [`-p ${String(port)}`, ...all.map(([name, value]) => `-c ${name}=${value}`)]
}

function whyNotStarted(output: string, log: string): Error {
  const end = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').slice(-4000) : ''
  if (saysDiskIsFull(`${output}${end}`)) return Object.assign(new Error(output), { code: 'ENOSPC' })
  const last =
    end
      .trim()
      .split('\n')
      .findLast((line) => /FATAL|PANIC/.test(line)) ?? output.trim().split('\n').at(-1)
  return new UserError(`The embedded PostgreSQL did not start: ${last ?? 'it said nothing'} (its log: ${log})`)
}

/**
 * Stops the server of `folder`: open transactions are rolled back, everything committed is on the disk. Where it cannot
 * tidy up, as on a full disk, it is ended at once and tidies up at its next start.
 */
export async function stopServer(programs: Binaries, folder: string): Promise<void> {
  if (!isRunning(folder)) return
  const stop = (how: string) => ['-D', folder, '-m', how, '-w', '-t', STOP_SECONDS, 'stop']
  const { code } = await run(programs.pgCtl, stop('fast'), { ...serverAccount(folder), cwd: '/' })
  if (code !== 0 && isRunning(folder)) await demand(programs.pgCtl, folder, stop('immediate'))
}

/**
 * Whether the server of `folder` runs. A file left by a crash may name a process that is by now another program
 * (often so in containers, where numbers start again): such a file is removed, or the server would not start.
 */
export function isRunning(folder: string): boolean {
  const file = path.join(folder, 'postmaster.pid')
  if (!fs.existsSync(file)) return false
  const pid = Number.parseInt(fs.readFileSync(file, 'utf8'), 10)
  if (isServer(pid, folder)) return true
  fs.rmSync(file, { force: true })
  return false
}

function isServer(pid: number, folder: string): boolean {
  const command = `/proc/${String(pid)}/cmdline`
  if (fs.existsSync('/proc/self/cmdline'))
    return fs.existsSync(command) && fs.readFileSync(command, 'utf8').includes(folder)
  return isAlive(pid)
}

async function demand(program: string, folder: string, args: readonly string[]): Promise<void> {
  const { code, output } = await run(program, args, { ...serverAccount(folder), cwd: '/' })
  if (code === 0) return
  if (saysDiskIsFull(output)) throw Object.assign(new Error(output), { code: 'ENOSPC' })
  throw new UserError(`The embedded PostgreSQL: ${path.basename(program)} failed: ${output.trim()}`)
}
