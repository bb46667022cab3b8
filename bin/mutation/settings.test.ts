import fs from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot } from '../tools/paths.ts'
import { NOT_RULES } from './settings.ts'

test('whatever is left out of the mutated rules is there', () => {
  const cwd = inRoot('lib/counting-rules')
  expect(NOT_RULES.filter((pattern) => fs.globSync(pattern, { cwd }).length === 0)).toEqual([])
})
