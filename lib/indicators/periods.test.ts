import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import fc from 'fast-check'
import { runs } from '#lib/testing/runs'
import { addDays } from '#lib/base/day'
import type { Period } from './model.ts'
import { currentYear, fixedHalfYears, isFixed, periodOf, periodsToChoose, sixMonths } from './periods.ts'

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

const aDay = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays('2024-01-01' as Day, n))
const share = (left: Period, right: Period) => left.from <= right.to && right.from <= left.to

test('a reader from outside is offered finished half-years only; whatever else they type, they are shown one of these', () => {
  expect(fixedHalfYears('2026-11-16' as Day).map(({ id }) => id)).toEqual(['2026-04', '2025-10', '2025-04'])
  expect(fixedHalfYears('2026-09-30' as Day)[0]?.id).toBe('2025-10')
  for (const typed of [undefined, 'year', '2026-05', '2026-10', '2020-04', "'; drop"]) {
    expect(periodOf(typed, '2026-11-16' as Day, { isOutside: true }).id).toBe('2026-04')
  }
  expect(periodOf('2025-10', '2026-11-16' as Day, { isOutside: true }).id).toBe('2025-10')
})

test('no two reports they can ever get share a day without being the same, so none can be taken from another', () => {
  const typed = fc.oneof(
    fc.constant('year'),
    fc.constant(undefined),
    fc
      .tuple(fc.integer({ min: 2022, max: 2033 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}`),
  )
  fc.assert(
    fc.property(aDay, aDay, typed, typed, (today, later, first, second) => {
      const [a, b] = [periodOf(first, today, { isOutside: true }), periodOf(second, later, { isOutside: true })]
      expect(a.id === b.id ? a.from === b.from && a.to === b.to : !share(a, b)).toBe(true)
      expect(a.to < today && isFixed(a, today)).toBe(true)
    }),
    { numRuns: runs(300, 3_000) },
  )
})

test('what is offered is what an address may ask for', () => {
  fc.assert(
    fc.property(aDay, fc.boolean(), (today, isOutside) => {
      for (const { id } of periodsToChoose(today, { isOutside })) expect(periodOf(id, today, { isOutside }).id).toBe(id)
    }),
    { numRuns: runs(10, 100) },
  )
})
