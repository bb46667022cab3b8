import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { CASES } from './planted.ts'
import { RULES } from './rules.ts'
import { readTree } from './tree.ts'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'house-'))
afterAll(() => {
  fs.rmSync(root, { recursive: true })
})

let houses = 0

/** Builds a small house on the disk and answers which files break a rule. */
function broken(rule: string, files: Readonly<Record<string, string>>): string[] {
  const home = path.join(root, String(++houses))
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(home, file)), { recursive: true })
    fs.writeFileSync(path.join(home, file), text)
  }
  const check = RULES[rule]
  if (!check) throw new Error(`there is no rule "${rule}"`)
  return check(readTree(home)).map(({ file }) => file)
}

test('every rule of the house has been seen red', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(RULES).sort())
})

describe.each(Object.entries(CASES))('%s', (rule, { bad, good }) => {
  test.each(bad.map((files, n) => [n + 1, files] as const))('is red for bad house %i', (_, files) => {
    expect(broken(rule, files)).not.toEqual([])
  })

  test.each(good.map((files, n) => [n + 1, files] as const))('is green for good house %i', (_, files) => {
    expect(broken(rule, files)).toEqual([])
  })
})
