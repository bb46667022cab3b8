import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#lib/base/day'
import { runs } from '#lib/testing/runs'
import {
  currentYear,
  daysBetween,
  financialYearIn,
  fixedHalfYears,
  periodById,
  periodOf,
  periodsToChoose,
  sixMonths,
  sixMonthsOf,
} from './periods.ts'

const TODAY = '2026-11-16' as Day

test('the year runs from the last 1 April', () => {
  expect(currentYear(TODAY)).toMatchObject({ from: '2026-04-01', to: '2026-11-16' })
  expect(currentYear('2027-03-31' as Day).from).toBe('2026-04-01')
  expect(currentYear('2027-04-01' as Day).from).toBe('2027-04-01')
})

test('six months end on the last day of the sixth', () => {
  expect(sixMonths('2026-09')).toMatchObject({ from: '2026-09-01', to: '2027-02-28' })
  expect(sixMonths('2026-13')).toBeUndefined()
})

test.each([
  ['financial-2023', '2023-04-01', '2024-03-31'],
  ['calendar-2024', '2024-01-01', '2024-12-31'],
  ['quarter-2025-10', '2025-10-01', '2025-12-31'],
  ['month-2024-02', '2024-02-01', '2024-02-29'],
  ['2025-10', '2025-10-01', '2026-03-31'],
  ['2025-10-03.2025-10-19', '2025-10-03', '2025-10-19'],
  ['2025-10-03.2025-10-03', '2025-10-03', '2025-10-03'],
])('the period %s runs from %s to %s, the last date included', (id, from, to) => {
  expect(periodById(id, TODAY)).toMatchObject({ id, from, to })
})

test.each([
  'quarter-2025-11',
  'month-2025-13',
  'month-2025',
  'financial-25',
  '2025-02-30.2025-03-01',
  '2025-03-02.2025-03-01',
  '1990-01-01.2025-01-01',
  '2025-01-01.2025-01-02.2025-01-03',
  "'; drop",
])('%s is no period, and shows this year', (id) => {
  expect(periodById(id, TODAY)).toBeUndefined()
  expect(periodOf(id, TODAY).id).toBe('year')
})

test('two dates may be one day, and never run backwards', () => {
  expect(daysBetween(TODAY, TODAY)?.words).toBe('16 November 2026')
  expect(daysBetween(TODAY, '2026-11-15' as Day)).toBeUndefined()
})

test('one may choose each kind of period that has begun, the newest first', () => {
  const kinds = new Map(periodsToChoose(TODAY).map(({ kind, periods }) => [kind, periods.map(({ id }) => id)]))
  expect(kinds.get('Financial years')?.slice(0, 2)).toEqual(['financial-2026', 'financial-2025'])
  expect(kinds.get('Calendar years')?.[1]).toBe('calendar-2025')
  expect(kinds.get('Half-years')?.slice(0, 3)).toEqual(['2026-10', '2026-04', '2025-10'])
  expect(kinds.get('Quarters')?.slice(0, 2)).toEqual(['quarter-2026-10', 'quarter-2026-07'])
  expect(kinds.get('Months')?.[0]).toBe('month-2026-11')
})

const aDay = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays('2024-01-01' as Day, n))

test('half-years that are over are from 1 April or 1 October, and the one that runs is none of them', () => {
  expect(fixedHalfYears(TODAY).map(({ id }) => id)).toEqual(['2026-04', '2025-10', '2025-04'])
  expect(fixedHalfYears('2026-09-30' as Day)[0]?.id).toBe('2025-10')
})

test('what is offered is what an address may ask for', () => {
  fc.assert(
    fc.property(aDay, (today) => {
      for (const { id } of periodsToChoose(today).flatMap(({ periods }) => periods))
        expect(periodOf(id, today).id).toBe(id)
    }),
    { numRuns: runs(10, 100) },
  )
})

test('six months are of any month an address names, else the last six whole ones; a financial year is one of the last seven', () => {
  const today = '2026-11-16' as Day
  expect(sixMonthsOf('2025-08', today)).toMatchObject({ from: '2025-08-01', to: '2026-01-31' })
  for (const typed of [undefined, 'year', '2026-13', '2026-05-01.2026-05-02'])
    expect(sixMonthsOf(typed, today)).toMatchObject({ from: '2026-05-01', to: '2026-10-31' })
  expect(financialYearIn('financial-2025', today)).toMatchObject({ from: '2025-04-01', to: '2026-03-31' })
  for (const typed of [undefined, 'financial-1999', 'calendar-2025'])
    expect(financialYearIn(typed, '2027-02-01' as Day)).toMatchObject({ from: '2026-04-01', to: '2027-03-31' })
})
