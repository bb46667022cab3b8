import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { fieldsOf } from '#lib/base/form-fields'
import { askedPeriod } from './asked-period.ts'

const TODAY = '2026-11-16' as Day

const typed = (from: string, to: string): ReturnType<typeof fieldsOf> => {
  const parts = (name: string, text: string) => {
    const [day = '', month = '', year = ''] = text.split(' ')
    return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
  }
  return fieldsOf(new URLSearchParams({ period: 'dates', ...parts('from', from), ...parts('to', to) }))
}

test('two dates are a period, the last one included', () => {
  expect(askedPeriod(typed('3 10 2025', '19 10 2025'), TODAY)).toMatchObject({
    period: { id: '2025-10-03.2025-10-19', from: '2025-10-03', to: '2025-10-19' },
    errors: {},
  })
})

test.each([
  ['', '', { from: 'Enter the first date', to: 'Enter the last date' }],
  ['30 2 2025', '1 3 2025', { from: 'The first date must be a real date' }],
  ['3 10 2025', '19 10', { to: 'The last date must include a year' }],
  ['3 10 2025', '2 10 2025', { to: 'The last date must be the same as or after the first date' }],
  ['3 10 1999', '2 10 2025', { to: 'The last date must be within 20 years of the first date' }],
])('the dates "%s" and "%s" get words, and this year is shown meanwhile', (from, to, errors) => {
  expect(askedPeriod(typed(from, to), TODAY)).toMatchObject({ period: { id: 'year' }, errors })
})

test('any other choice leaves the dates unread', () => {
  const fields = { ...typed('30 2 2025', ''), period: 'calendar-2025' }
  expect(askedPeriod(fields, TODAY)).toMatchObject({ period: { id: 'calendar-2025' }, errors: {} })
})
