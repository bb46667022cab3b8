import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from './testing/house/rules.ts'
import { readTree } from './testing/house/tree.ts'

const tree = readTree(path.resolve(import.meta.dirname, '..'))

describe('the rules of the house', () => {
  test('are asked of the whole house', () => {
    for (const place of ['app/', 'components/', 'lib/', 'bin/'])
      expect(
        tree.some((file) => file.path.startsWith(place)),
        place,
      ).toBe(true)
  })

  test.each(Object.entries(RULES))('%s', (_, rule) => {
    expect(
      rule(tree)
        .map(({ file, words }) => `${file} ${words}`)
        .sort()
        .join('\n'),
    ).toBe('')
  })
})
