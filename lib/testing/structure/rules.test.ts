import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { CASES } from './planted/planted.ts'
import { RULES } from './rules.ts'
import { readTree } from './syntax/tree.ts'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'structure-'))
const ownPackage = fs.readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8')
afterAll(() => {
  fs.rmSync(root, { recursive: true })
}, 60_000)

let trees = 0

/** Plants a small tree on the disk and answers which of its files break a rule. */
function broken(rule: string, files: Readonly<Record<string, string>>): string[] {
  const top = path.join(root, String(++trees))
  for (const [file, text] of Object.entries({ 'package.json': ownPackage, ...files })) {
    fs.mkdirSync(path.dirname(path.join(top, file)), { recursive: true })
    fs.writeFileSync(path.join(top, file), text)
  }
  const check = RULES[rule]
  if (!check) throw new Error(`there is no rule "${rule}"`)
  return check(readTree(top)).map(({ file }) => file)
}

test('every rule has been seen red', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(RULES).sort())
})

describe.each(Object.entries(CASES))('%s', (rule, { bad, good }) => {
  test.each(bad.map((files, n) => [n + 1, files] as const))('is red for planted fault %i', (_, files) => {
    expect(broken(rule, files)).not.toEqual([])
  })

  test.each(good.map((files, n) => [n + 1, files] as const))('is green for honest tree %i', (_, files) => {
    expect(broken(rule, files)).toEqual([])
  })
})
