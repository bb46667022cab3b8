import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from './testing/structure/rules.ts'
import { type Fault, readTree } from './testing/structure/tree.ts'

const tree = readTree(path.resolve(import.meta.dirname, '..'))

// The folders of lib/cancellations are being taken apart: put `false` here, or delete this, and their circle is red.
const isBeingMended = ({ file, words }: Fault): boolean =>
  file === 'lib/cancellations' && words.startsWith('has a circle')

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
        .filter((fault) => !isBeingMended(fault))
        .map(({ file, words }) => `${file} ${words}`)
        .sort()
        .join('\n'),
    ).toBe('')
  })
})
