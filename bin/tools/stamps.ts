import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { cacheFolder, inRoot } from './paths.ts'

/** All files at or under a path of the product, in order; nothing for a path that does not exist. */
export function filesUnder(start: string, isWanted: (file: string) => boolean = () => true): string[] {
  const full = inRoot(start)
  const what = fs.statSync(full, { throwIfNoEntry: false })
  if (!what) return []
  if (!what.isDirectory()) return isWanted(start) ? [start] : []
  const names = fs.readdirSync(full).sort()
  return names.flatMap((name) => filesUnder(path.posix.join(start, name), isWanted))
}

/** A hash over the names and contents of files: the same files give the same stamp on every machine. */
export function stampOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) {
    const content = fs.readFileSync(inRoot(file))
    hash.update(`${file}\0${String(content.length)}\0`).update(content)
  }
  return hash.digest('hex').slice(0, 24)
}

const stampFile = (name: string): string => path.join(cacheFolder, 'stamps', name)

/** Whether `name` was last made from something else than `stamp`, or never. */
export const isStale = (name: string, stamp: string): boolean =>
  !fs.existsSync(stampFile(name)) || fs.readFileSync(stampFile(name), 'utf8') !== stamp

/** Remembers that `name` was made from `stamp`. */
export function remember(name: string, stamp: string): void {
  fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true })
  fs.writeFileSync(stampFile(name), stamp)
}
