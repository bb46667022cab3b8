import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { currentYear, periodOf, periodsToChoose, sixMonths } from './periods.ts'

test('the year runs from the last 1 April', () => {
  expect(currentYear('2026-11-16' as Day)).toMatchObject({ from: '2026-04-01', to: '2026-11-16' })
  expect(currentYear('2027-03-31' as Day).from).toBe('2026-04-01')
  expect(currentYear('2027-04-01' as Day).from).toBe('2027-04-01')
})

test('six months end on the last day of the sixth', () => {
  expect(sixMonths('2026-09')).toMatchObject({ from: '2026-09-01', to: '2027-02-28' })
  expect(sixMonths('2026-13')).toBeUndefined()
})

test('an address that makes no sense shows this year', () => {
  expect(periodOf("'; drop", '2026-11-16' as Day).id).toBe('year')
})

test('one may choose this year and every six months that began in the last eighteen', () => {
  const periods = periodsToChoose('2026-11-16' as Day)
  expect(periods[1]?.id).toBe('2026-11')
  expect(periods.at(-1)?.id).toBe('2025-06')
})
