import fs from 'node:fs'
import path from 'node:path'
import { runNode } from '../tools/child.ts'
import { cacheFolder, inRoot } from '../tools/paths.ts'
import { filesUnder, stampOf } from '../tools/stamps.ts'
import { UserError, saysDiskIsFull } from '../tools/user-error.ts'

const SOURCES = ['app', 'components', 'lib', 'styles', 'public', 'proxy.ts']
const SETTINGS = ['next.config.js', 'tsconfig.json', 'package.json', 'package-lock.json']
const KEPT_BUILDS = 2

const isBuilt = (file: string) => !/\.test\.tsx?$|README\.md$|^lib\/testing\//.test(file)

const builds = path.join(cacheFolder, 'web')

/** Where the built web of the present sources lies, or will lie. Each build has its own folder, so that a server that runs keeps its files. */
function builtFolder(): string {
  const sources = SOURCES.flatMap((start) => filesUnder(start, isBuilt))
  return path.join(builds, stampOf([...sources, ...SETTINGS.flatMap((file) => filesUnder(file))]))
}

/** Whether the present sources are built. */
export const isUpToDate = (): boolean => fs.existsSync(builtFolder())

/** Builds the web where its sources changed since the last time. Answers the folder with its server.js. */
export async function build(): Promise<string> {
  const folder = builtFolder()
  if (fs.existsSync(folder)) return folder
  const { code, output } = await runNode(['node_modules/next/dist/bin/next', 'build'], { env: buildEnvironment() })
  if (saysDiskIsFull(output)) throw Object.assign(new Error(output), { code: 'ENOSPC' })
  if (code !== 0) throw new UserError(`Building the web failed:\n${output.trim()}`)
  const made = inRoot('.next/standalone')
  fs.cpSync(inRoot('.next/static'), path.join(made, '.next/static'), { recursive: true })
  if (fs.existsSync(inRoot('public'))) fs.cpSync(inRoot('public'), path.join(made, 'public'), { recursive: true })
  fs.mkdirSync(builds, { recursive: true })
  fs.renameSync(made, folder)
  dropOld()
  return folder
}

// A build must not need, and cannot keep, what only a running web may know.
const buildEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: undefined,
  DATABASE_OWNER_URL: undefined,
  NEXTAUTH_SECRET: undefined,
})

function dropOld(): void {
  const all = fs.readdirSync(builds).map((name) => path.join(builds, name))
  const byAge = all.sort((a, b) => fs.statSync(b).ctimeMs - fs.statSync(a).ctimeMs)
  for (const old of byAge.slice(KEPT_BUILDS)) fs.rmSync(old, { recursive: true, force: true })
}
