import Holidays from 'date-holidays'
import * as fastCheck from 'fast-check'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { rolldown, type Plugin } from 'rolldown'
import * as zod from 'zod'

/** One test as it is written, to be run whenever wanted. */
export interface WrittenTest {
  /** With the words of what it stands in before it. */
  readonly name: string
  readonly run: () => unknown
}

/** Everything loaded anew, as if for the first time: each file when its tests are first asked for. */
export interface Loaded {
  /** The tests of a file. Throws what loading it throws. */
  readonly testsOf: (file: string) => readonly WrittenTest[]
}

/** The files with tests, and how they are loaded anew. */
export interface Tests {
  readonly files: readonly string[]
  readonly load: () => Loaded
}

type Say<T> = (name: string, say: T) => void
type Row = readonly unknown[]

const ENTRY = '\0all-tests'

/** Nothing is written while the tests run, and thousands of mutants would read the same files again. */
const readOnce = <Given extends readonly unknown[], Read>(read: (...given: Given) => Read) => {
  const known = new Map<string, Read>()
  return (...given: Given): Read => {
    const key = JSON.stringify(given)
    const found = known.get(key) ?? read(...given)
    known.set(key, found)
    return found
  }
}

const files = { ...fs, readFileSync: readOnce(fs.readFileSync), readdirSync: readOnce(fs.readdirSync) }

// What the tests and all that they test use beside Vitest and the project's own files, as `require` would give it. It stays
// as it is from one loading to the next.
const PACKAGES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['date-holidays', Holidays],
  ['fast-check', fastCheck],
  ['node:crypto', crypto],
  ['node:fs', files],
  ['node:path', path],
  ['zod', zod],
])

/** A function for each file, which loads it and what it loads. What stands where it was, it finds where it was. */
const joining = (names: readonly string[]): Plugin => ({
  name: 'all tests as one',
  resolveId: (id) => (id === ENTRY ? id : undefined),
  load: (id) =>
    id === ENTRY
      ? names
          .map((name, place) => `exports.f${String(place)} = () => require(${JSON.stringify(path.resolve(name))})`)
          .join('\n')
      : undefined,
  transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))),
})

const asOneScript = async (names: readonly string[]): Promise<vm.Script> => {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'node',
    treeshake: false,
    external: (id) => !/^[.#\0/]/.test(id) && !path.isAbsolute(id),
    plugins: [joining(names)],
  })
  const { output } = await bundle.generate({ format: 'cjs' })
  return new vm.Script(`(function (require, exports, module) {${output[0].code}\n})`, { filename: 'all-tests.cjs' })
}

const rowsOf = (add: Say<() => void>) => (rows: readonly unknown[]) => (name: string, say: (...row: Row) => void) => {
  for (const row of rows) {
    const parts: Row = Array.isArray(row) ? row : [row]
    const [first] = parts
    add(typeof first === 'string' ? name.replace('%s', first) : name, () => {
      say(...parts)
    })
  }
}

/** What stands for Vitest while the files are loaded: it only writes down the tests. */
const notebook = () => {
  let written: WrittenTest[] = []
  const over: string[] = []
  const test = (name: string, run: () => unknown): void => void written.push({ name: [...over, name].join(' › '), run })
  const describe = (name: string, say: () => void): void => {
    over.push(name)
    say()
    over.pop()
  }
  return {
    begin: (): readonly WrittenTest[] => (written = []),
    test: Object.assign(test, { each: rowsOf(test) }),
    describe: Object.assign(describe, { each: rowsOf(describe) }),
  }
}

/**
 * The tests of a folder as one script that can be loaded again in a few hundredths of a second: thousands of mutants
 * each want everything loaded anew. They use `test`, `describe`, `each` and `expect` of Vitest, and nothing else of it.
 */
export const testsIn = async (folder: string, isLeftOut: (file: string) => boolean): Promise<Tests> => {
  const found = fs.globSync(`${folder}/**/*.test.ts`).map((file) => file.replaceAll('\\', '/'))
  const names = found.filter((file) => !isLeftOut(file)).toSorted()
  const script = await asOneScript(names)
  const { expect } = await import('vitest')
  const start = script.runInThisContext() as (
    load: (id: string) => unknown,
    exports: Record<string, () => void>,
    module: object,
  ) => void
  return {
    files: names,
    load: () => {
      const { begin, ...vitest } = notebook()
      const exports: Record<string, () => void> = {}
      start((id) => (id === 'vitest' ? { ...vitest, expect } : packageOf(id)), exports, { exports })
      return {
        testsOf: (file) => {
          const tests = begin()
          exports[`f${String(names.indexOf(file))}`]?.()
          return tests
        },
      }
    },
  }
}

function packageOf(id: string): unknown {
  if (!PACKAGES.has(id)) throw new Error(`The tests load ${id}, which bin/mutation/tests.ts does not give them`)
  return PACKAGES.get(id)
}
