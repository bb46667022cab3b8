import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { seedCommand } from './by-hand.ts'
import { seedOf } from './seed.ts'

const numbers = ['4166235126', '2251633415'].map((value, n) => ({
  number: n + 1,
  value,
  by: 'June Whitlow',
  at: new Date(0),
  source: null,
  publishedOn: null,
}))
const entryHash = 'ab'.repeat(32)
const seed = seedOf({ entryHash, first: '4166235126', second: '2251633415' })

test('what the page says to type makes the seed', () => {
  const command = seedCommand({ entryHash, numbers, seed }) ?? ''
  expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' }).split(' ')[0]).toBe(seed)
})

test('nothing is said of a number before both are given', () => {
  const [first] = numbers
  expect(seedCommand({ entryHash, numbers: first ? [{ ...first, value: null }] : [], seed: null })).toBeNull()
})
