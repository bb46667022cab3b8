import { describe, expect, test } from 'vitest'
import { aliasesIn } from '#lib/testing/structure/syntax/aliases'
import type { SourceFile } from '#lib/testing/structure/syntax/tree'
import { castsOf, ruleIdsIn } from './casts.ts'
import { duplicatesIn } from './duplicates.ts'
import { figuresOf } from './figures.ts'
import { functionsOf } from './functions.ts'
import { spreadOf } from './spread.ts'

const PACKAGE =
  '{ "imports": { "#lib/*": "./lib/*.ts" }, "dependencies": { "zod": "1" }, "devDependencies": { "a": "1", "b": "1" } }'

/** Files as the project has them, by their paths. */
const planted = (files: Readonly<Record<string, string>>): SourceFile[] =>
  Object.entries({ 'package.json': PACKAGE, ...files }).map(([path, text]) => ({
    path,
    text,
    aliases: aliasesIn(PACKAGE),
  }))

const code = (text: string): SourceFile[] => planted({ 'lib/crimes/find.ts': text })

/** The value of a figure of a planted tree. */
const valueOf = (what: string, files: Readonly<Record<string, string>>): string | undefined =>
  figuresOf(planted(files)).find((figure) => figure.what === what)?.value

const lines = (...names: readonly string[]): string => names.map((name) => `const ${name} = 1\n`).join('')

describe('sizes', () => {
  test('are spread by a size that is really there, the largest with its name', () => {
    const sized = Array.from({ length: 20 }, (_, n) => ({ name: `f${String(n + 1)}`, lines: n + 1 }))
    expect(spreadOf(sized)).toEqual({ count: 20, median: 10, p95: 19, largest: { name: 'f20', lines: 20 }, lines: 210 })
    expect(spreadOf([])).toEqual({ count: 0, median: 0, p95: 0, largest: { name: '', lines: 0 }, lines: 0 })
  })

  test('of files are of the product alone', () => {
    const files = {
      'lib/crimes/find.ts': lines('a', 'b', 'c'),
      'lib/crimes/find.test.ts': lines('d'),
      'lib/testing/crime.ts': lines('e'),
      'e2e/server.ts': lines('f', 'g'),
      'bench/run.ts': lines('h'),
    }
    expect(valueOf('lines of the product', files)).toBe('3')
    expect(valueOf('files of the product, in lines', files)).toContain('1: median 3, 95th percentile 3, largest 3 (lib')
    expect(valueOf('share of lines that are tests', files)).toBe('4 of 7 (57%)')
  })

  test('of functions leave out blank lines and comments, and functions without a name', () => {
    const text = 'export function find() {\n  // why\n\n  /* how */\n  return [1].map((n) => {\n    return n\n  })\n}\n'
    expect(functionsOf(code(text)[1] as SourceFile)).toEqual([{ name: 'lib/crimes/find.ts find', lines: 5 }])
    expect(functionsOf(code('const find = () => 1\nclass A { b() {} }')[1] as SourceFile)).toHaveLength(2)
  })

  test('that are over their limit are counted', () => {
    const long = `export function find() {\n${'  now()\n'.repeat(39)}}\n`
    expect(valueOf('functions of more than 40 lines', { 'lib/crimes/find.ts': long })).toBe('1')
    expect(valueOf('functions of more than 40 lines', { 'lib/crimes/find.ts': long.replace('now()\n', '\n') })).toBe(
      '0',
    )
    expect(valueOf('files of more than 250 lines', { 'lib/crimes/find.ts': 'now()\n'.repeat(251) })).toBe('1')
    expect(valueOf('files of more than 250 lines', { 'lib/crimes/find.ts': 'now()\n'.repeat(250) })).toBe('0')
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`lib/crimes/f${String(n)}.ts`, '']))
    expect(valueOf('folders of more than 20 files', many)).toBe('1')
  })
})

describe('what the compiler is told to believe', () => {
  test('is counted, and what is checked is not', () => {
    const text =
      'const a = b as string\nconst c = <string>b\nlet d: any\nconst e = d!\nconst f = [1] as const\nconst g = 1 satisfies number'
    expect(castsOf(code(text).slice(1))).toEqual({ any: 1, as: 2, notNull: 1 })
    expect(castsOf(code('const any = 1 as const\nconst not = !any').slice(1))).toEqual({ any: 0, as: 0, notNull: 0 })
  })
})

describe('duplicates', () => {
  const six = lines('a', 'b', 'c', 'd', 'e', 'f')

  test('of six lines are found, however they are spaced, once for each place they stand again', () => {
    const found = duplicatesIn(planted({ 'lib/a.ts': six, 'lib/b.ts': `now()\n${six.replaceAll('\n', '\n\n  ')}` }))
    expect(found).toEqual([{ lines: 6, first: 'lib/a.ts:1', again: 'lib/b.ts:2' }])
    expect(duplicatesIn(planted({ 'lib/a.ts': six, 'lib/b.ts': six, 'lib/c.ts': six }))).toHaveLength(2)
    expect(duplicatesIn(planted({ 'lib/a.ts': six + lines('g') + six }))).toHaveLength(1)
    expect(duplicatesIn(planted({ 'lib/a.ts': six + lines('g', 'h'), 'lib/b.ts': six + lines('g') }))[0]?.lines).toBe(7)
  })

  test('of five lines, of imports, of comments and of brackets are none', () => {
    const five = lines('a', 'b', 'c', 'd', 'e')
    const imports = Array.from({ length: 9 }, (_, n) => `import {\n  a${String(n)},\n} from './a.ts'\n`).join('')
    const comments = '// said twice\n/**\n * or so\n */\n)\n}\n]\n'.repeat(3)
    for (const text of [`${five}now()`, imports, comments])
      expect(duplicatesIn(planted({ 'lib/a.ts': text, 'lib/b.ts': text.replace('now()', 'then()') }))).toEqual([])
  })
})

describe('rule ids', () => {
  test('are counted in strings, templates and what is drawn, but not in comments nor as names of versions', () => {
    const text = `// HOCR-A-01\nconst a = ['HOCR-C2-08', "LAW-01a"]\nconst b = \`HOCR-A-01b \${a}\`\nconst version = 'HOCR-2026-27'`
    expect(ruleIdsIn(code(text).slice(1)).map((found) => found.split(' ')[1])).toEqual([
      'HOCR-C2-08',
      'LAW-01a',
      'HOCR-A-01b',
    ])
    const where = {
      'app/x.tsx': 'export const X = () => <p>HOCR-C2-08</p>',
      'lib/counting-rules/x.ts': `const x = 'HOCR-A-01'`,
    }
    expect(valueOf('rule ids outside lib/counting-rules', where)).toBe('1')
  })
})

describe('circles and packages', () => {
  test('are counted, of files and of folders', () => {
    const files = {
      'lib/crimes/a.ts': `import { b } from './flags/b.ts'`,
      'lib/crimes/flags/b.ts': `import { a } from '../a.ts'`,
    }
    expect(valueOf('circles between files', files)).toBe('1')
    expect(valueOf('circles between folders', files)).toBe('1')
    const straight = { ...files, 'lib/crimes/flags/b.ts': `import { a } from '#lib/people/a'`, 'lib/people/a.ts': '' }
    expect(valueOf('circles between files', straight)).toBe('0')
    expect(valueOf('circles between folders', straight)).toBe('0')
    expect(valueOf('packages at run time', {})).toBe('1')
    expect(valueOf('packages for development', {})).toBe('2')
  })
})
