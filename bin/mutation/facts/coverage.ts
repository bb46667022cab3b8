import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { TestSpecification } from 'vitest/node'
import { cacheFolder, root } from '../../tools/paths.ts'

const COVERAGE = path.join(cacheFolder, 'facts-coverage.jsonl')

/** Where a run that changes nothing writes down what it covers. */
export const COVERAGE_PART = `${COVERAGE}.part`

/** What one test file makes of facts. */
export interface Covered {
  readonly file: string
  readonly tookMs: number
  /** The facts that are made in it. */
  readonly met: readonly string[]
  /** The facts on which something judged in it turns, each with its other values and how much they turn. */
  readonly turned: Readonly<Record<string, readonly (readonly [other: number, weight: number])[]>>
}

type Kept = Covered & { readonly key: string }

const linesOf = <T>(file: string): T[] =>
  fs.existsSync(file)
    ? fs
        .readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as T)
    : []

const sourcesIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|sql|prisma)$/.test(file) && !file.endsWith('.test.ts'))
    .toSorted()
    .map((file) => path.join(root, folder, file))

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(fs.readFileSync(file))
  return hash.digest('hex')
}

/** What a test file covers holds for the sources it was found with, and for the file itself. */
function keysOf(specifications: readonly TestSpecification[]): ReadonlyMap<string, string> {
  const ours = ['changes.ts', 'hook.ts'].map((file) => path.join(import.meta.dirname, file))
  const sources = hashOf([...['lib', 'prisma'].flatMap(sourcesIn), ...ours])
  return new Map(specifications.map(({ moduleId }) => [moduleId, `${sources} ${hashOf([moduleId])}`]))
}

/**
 * Which facts each test file makes, and what turns on them. Only the files that were changed since, or all when a source
 * was, are run for it by `run`.
 */
export async function coverageOf(
  specifications: readonly TestSpecification[],
  run: (some: TestSpecification[]) => Promise<void>,
): Promise<readonly Covered[]> {
  const keys = keysOf(specifications)
  const held = linesOf<Kept>(COVERAGE).filter(({ file, key }) => !keys.has(file) || keys.get(file) === key)
  const known = new Set(held.map(({ file }) => file))
  const unknown = specifications.filter(({ moduleId }) => !known.has(moduleId))
  fs.rmSync(COVERAGE_PART, { force: true })
  if (unknown.length > 0) await run(unknown)
  const found = linesOf<Covered>(COVERAGE_PART).map((each) => ({ ...each, key: keys.get(each.file) ?? '' }))
  const all = [...held, ...found]
  fs.writeFileSync(COVERAGE, all.map((each) => `${JSON.stringify(each)}\n`).join(''))
  const covered = all.filter(({ file, met }) => keys.has(file) && met.length > 0)
  if (covered.length === 0) throw new Error('No test made a fact: is the maker of facts changed at all?')
  return covered
}
