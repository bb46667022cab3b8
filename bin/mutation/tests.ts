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
  readonly file: string
  /** With the words of what it stands in before it. */
  readonly name: string
  readonly run: () => unknown
}

/** Loads every test file and all that it tests anew, as if for the first time. Throws what loading throws. */
export type Load = () => readonly WrittenTest[]

type Say<T> = (name: string, say: T) => void
type Row = readonly unknown[]

const ENTRY = '\0all-tests'
const NOTE = '\0note:'

// What the tests and all that they test use beside Vitest and the project's own files, as `require` would give it. It stays
// as it is from one loading to the next.
const PACKAGES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['date-holidays', Holidays],
  ['fast-check', fastCheck],
  ['node:crypto', crypto],
  ['node:fs', fs],
  ['node:path', path],
  ['zod', zod],
])

/** The first lines of each file: whose tests come now. What stands where it was, it finds where it was. */
const joining = (files: readonly string[]): Plugin => ({
  name: 'all tests as one',
  resolveId: (id) => (id === ENTRY || id.startsWith(NOTE) ? id : undefined),
  load: (id) => {
    if (id === ENTRY)
      return files.map((file) => `import '${NOTE}${file}'\nimport ${JSON.stringify(path.resolve(file))}`).join('\n')
    return id.startsWith(NOTE)
      ? `import { from } from 'vitest'; from(${JSON.stringify(id.slice(NOTE.length))})`
      : undefined
  },
  transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))),
})

const asOneScript = async (files: readonly string[]): Promise<vm.Script> => {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'node',
    treeshake: false,
    external: (id) => !/^[.#\0/]/.test(id) && !path.isAbsolute(id),
    plugins: [joining(files)],
  })
  const { output } = await bundle.generate({ format: 'cjs' })
  return new vm.Script(`(function (require, exports) {${output[0].code}\n})`, { filename: 'all-tests.cjs' })
}

const rowsOf = (add: Say<() => void>) => (rows: readonly unknown[]) => (name: string, say: (...row: Row) => void) => {
  for (const row of rows)
    add(name, () => {
      say(...(Array.isArray(row) ? (row as Row) : [row]))
    })
}

/** What stands for Vitest while the files are loaded: it only writes down the tests. */
const notebook = () => {
  const written: WrittenTest[] = []
  const over: string[] = []
  let file = ''
  const test = (name: string, run: () => unknown): void =>
    void written.push({ file, name: [...over, name].join(' › '), run })
  const describe = (name: string, say: () => void): void => {
    over.push(name)
    say()
    over.pop()
  }
  return {
    written,
    from: (next: string): void => void (file = next),
    test: Object.assign(test, { each: rowsOf(test) }),
    describe: Object.assign(describe, { each: rowsOf(describe) }),
  }
}

/**
 * The tests of a folder as one script that can be loaded again in a few hundredths of a second: thousands of mutants
 * each want everything loaded anew. They use `test`, `describe`, `each` and `expect` of Vitest, and nothing else of it.
 */
export const testsIn = async (folder: string, isLeftOut: (file: string) => boolean): Promise<Load> => {
  const files = fs.globSync(`${folder}/**/*.test.ts`).map((file) => file.replaceAll('\\', '/'))
  const script = await asOneScript(files.filter((file) => !isLeftOut(file)).toSorted())
  const { expect } = await import('vitest')
  return () => {
    const { written, ...vitest } = notebook()
    const start = script.runInThisContext() as (load: (id: string) => unknown, exports: object) => void
    start((id) => (id === 'vitest' ? { ...vitest, expect } : packageOf(id)), {})
    return written
  }
}

function packageOf(id: string): unknown {
  if (!PACKAGES.has(id)) throw new Error(`The tests load ${id}, which bin/mutation/tests.ts does not give them`)
  return PACKAGES.get(id)
}
