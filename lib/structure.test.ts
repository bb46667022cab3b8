import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from './testing/structure/rules.ts'
import { readTree } from './testing/structure/syntax/tree.ts'

const tree = readTree(path.resolve(import.meta.dirname, '..'))

describe('the structure of the project', () => {
  test('is looked at as a whole', () => {
    for (const start of ['app/', 'components/', 'lib/', 'bin/', 'bench/', 'e2e/', 'prisma/seed/'])
      expect(
        tree.some((file) => file.path.startsWith(start)),
        start,
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
