import { describe, expect, test } from 'vitest'
import { allIn } from '../testing/all-offences.ts'
import { holding } from './loaded-lists.ts'
import { lists } from './lists.ts'
import { COLUMNS, lineOf, offencesIn, type OffenceList } from './offence.ts'
import { sealOf } from './seal.ts'

describe('the lists held', () => {
  test.each(lists.map((list) => [list.id, list] as const))('%s is as it was loaded', (_, { table, seal }) => {
    expect(sealOf(table)).toBe(seal)
  })

  test('the newest comes first, and no year is there twice', () => {
    const days = lists.map(({ from }) => from)
    expect(days).toEqual([...new Set(days)].sort().toReversed())
    expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length)
  })

  test('every line has every column, each pair once, and is written again as it was read', () => {
    for (const list of lists) {
      const lines = list.table.split('\n')
      for (const line of lines) expect(line.split('|'), line).toHaveLength(COLUMNS.length)
      expect(new Set(lines.map((line) => line.split('|').slice(0, 2).join(' '))).size).toBe(lines.length)
      expect(offencesIn(list).map(lineOf)).toEqual(lines)
    }
  })
})

const line = (code: string, title: string, rape = '', c5 = ''): string =>
  `${code}|8N|Violence against the person||${title}|victim|${rape}||||${c5}||||`

const list = (id: string, from: string, ...lines: string[]): OffenceList => ({
  id,
  from,
  table: lines.join('\n'),
  seal: '',
})

describe('three invented lists', () => {
  const newestFirst = [
    list(
      '2029-30',
      '2029-04-01',
      line('008/01', 'Third title'),
      line('008/04', 'Only the third'),
      line('008/05', 'Third five'),
    ),
    list(
      '2028-29',
      '2028-04-01',
      line('008/01', 'Second title', 'Y'),
      line('008/02', 'Second two', '', 'eligible'),
      line('008/05', 'Second five'),
    ),
    list(
      '2027-28',
      '2027-04-01',
      line('008/01', 'First title'),
      line('008/02', 'First two'),
      line('008/03', 'Only the first'),
    ),
  ]
  const held = holding(newestFirst)
  const title = (code: string, on?: string) => held.find(code, '8N', on)?.title

  test('a day is judged by the list that had begun by then, from its first day on', () => {
    expect(title('008/01', '2028-03-31')).toBe('First title')
    expect(title('008/01', '2028-04-01')).toBe('Second title')
    expect(title('008/01', '2029-04-01')).toBe('Third title')
    expect(held.find('008/01', '8N', '2028-06-01')?.rape).toBe(true)
    expect(held.find('008/01', '8N', '2029-06-01')?.rape).toBe(false)
  })

  test('a day before the first list is judged by the first', () => {
    expect(title('008/01', '2020-01-01')).toBe('First title')
  })

  test('without a day the newest answers', () => {
    expect(title('008/01')).toBe('Third title')
  })

  test('a pair the list of the day has dropped is as the latest list before it had it', () => {
    expect(title('008/02', '2029-06-01')).toBe('Second two')
    expect(title('008/03')).toBe('Only the first')
  })

  test('a pair that only later lists hold is as the first of them has it', () => {
    expect(title('008/04', '2027-06-01')).toBe('Only the third')
    expect(title('008/05', '2027-06-01')).toBe('Second five')
  })

  test('a pair that no list holds is found nowhere, nor one of another class', () => {
    expect(title('008/99')).toBeUndefined()
    expect(held.find('008/01', '8S')).toBeUndefined()
  })

  test('every pair is there once, as the newest that holds it has it, those of the newest first', () => {
    expect(allIn(newestFirst).map((offence) => offence.title)).toEqual([
      'Third title',
      'Only the third',
      'Third five',
      'Second two',
      'Only the first',
    ])
  })
})

test('without any list nothing could be judged', () => {
  expect(() => holding([])).toThrow('No offence list is held.')
})
