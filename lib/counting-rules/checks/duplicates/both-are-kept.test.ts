import { describe, expect, test } from 'vitest'
import { offenceOf } from '#lib/counting-rules/offences'
import { exceptionFor } from './both-are-kept.ts'

type Pair = readonly [code: string, countClass: string]

const assault: Pair = ['105/01', '105A']
const harassment: Pair = ['195/94', '8L']
const slavery: Pair = ['036/07', '106']

const bothKept = (first: Pair, second: Pair): boolean =>
  exceptionFor(offenceOf(...first), offenceOf(...second)) !== undefined

describe('both are kept, whichever is asked about', () => {
  test.each<readonly [string, Pair, Pair]>([
    ['slavery beside an assault', slavery, assault],
    ...['008/29', '008/31', '066/38', '066/39', '066/97', '066/98', '068/04', '068/07', '068/08', '068/19'].map(
      (code) => [`breaking an order (${code}) beside harassment`, [code, '66'], harassment] as const,
    ),
    ['breaking a stalking order beside harassment', ['008/74', '8Q'], harassment],
    ['a false witness beside an assault', ['079/01', '79'], assault],
    ['a death beside taking the vehicle', ['037/01', '37/1'], ['048/01', '48']],
    ['a death beside aggravated taking', ['037/01', '37/1'], ['037/02', '37/2']],
    ['riot beside an assault', ['064/01', '62A'], assault],
    ['violent disorder beside an assault', ['065/00', '62A'], assault],
    ['drugs beside an assault', ['092/51', '92D'], assault],
    ['a weapon beside an assault', ['008/11', '10C'], assault],
  ])('%s', (_, first, second) => {
    expect(bothKept(first, second)).toBe(true)
    expect(bothKept(second, first)).toBe(true)
  })
})

test('one may go into the other where they are of one kind, or belong to no such pair', () => {
  expect(bothKept(slavery, ['036/08', '106'])).toBe(false)
  expect(bothKept(assault, harassment)).toBe(false)
  expect(bothKept(['066/39', '66'], assault)).toBe(false)
  expect(bothKept(['037/01', '37/1'], assault)).toBe(false)
  expect(bothKept(['079/01', '79'], ['092/51', '92D'])).toBe(false)
  expect(bothKept(['065/00', '62A'], ['092/51', '92D'])).toBe(false)
  expect(bothKept(['048/01', '48'], assault)).toBe(false)
})
