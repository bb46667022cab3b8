import { describe, expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { directionInWords, directionOf } from './direction.ts'
import { wholeMonths } from './months.ts'

describe('how a share moved', () => {
  test.each([
    ['a large difference', { hits: 180, of: 200 }, { hits: 140, of: 200 }, 'higher'],
    ['the same the other way', { hits: 140, of: 200 }, { hits: 180, of: 200 }, 'lower'],
    ['one case more', { hits: 21, of: 200 }, { hits: 20, of: 200 }, 'no change beyond chance'],
    ['nine cases now', { hits: 9, of: 9 }, { hits: 20, of: 200 }, 'too few to say'],
    ['nine cases before', { hits: 20, of: 200 }, { hits: 9, of: 9 }, 'too few to say'],
    ['all of both', { hits: 40, of: 40 }, { hits: 40, of: 40 }, 'no change beyond chance'],
  ] as const)('%s', (_, now, before, direction) => {
    expect(directionOf(now, before)).toBe(direction)
  })

  test('is better or worse only where the figure says which way is', () => {
    expect(directionInWords('higher', 'higher')).toBe('Higher than before, which is better for victims')
    expect(directionInWords('higher', 'lower')).toBe('Higher than before, which is worse for victims')
    expect(directionInWords('lower', 'neither')).toBe('Lower than before')
    expect(directionInWords('too few to say', 'higher')).toBe('Too few to say')
  })
})

describe('whole months', () => {
  test('end with the month before this one, and begin at midnight in London', () => {
    const months = wholeMonths('2026-11-16' as Day, 8)
    expect(months.map(({ month }) => month)).toEqual([
      ...['2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'],
    ])
    expect(months[1]).toEqual({
      month: '2026-04',
      from: '2026-04-01',
      to: '2026-04-30',
      begins: new Date('2026-03-31T23:00:00Z'),
      ends: new Date('2026-04-30T23:00:00Z'),
    })
  })

  test('on the first day of a month the month before is whole', () => {
    expect(wholeMonths('2026-01-01' as Day, 1)[0]).toMatchObject({ from: '2025-12-01', to: '2025-12-31' })
  })
})
