import { expect, test } from 'vitest'
import { addressFields, addressOf, filtersOf } from './filters.ts'

const filters = (address: Record<string, string | string[]>) => filtersOf(addressFields(address))

test('the filters of an address are what was chosen', () => {
  expect(
    filters({
      unit: 'NORTH-RESPONSE-A',
      group: 'rape',
      status: 'before',
      'from-day': '1',
      'from-month': '4',
      'from-year': '2026',
      to: '2026-05-31',
    }),
  ).toEqual({
    filters: { unit: 'NORTH-RESPONSE-A', group: 'rape', status: 'before', from: '2026-04-01', to: '2026-05-31' },
    unreal: [],
  })
})

test('what is no filter is left out, and a day that is not real is named', () => {
  expect(
    filters({
      unit: '<script>',
      group: 'murder',
      status: 'gone',
      'from-day': '31',
      'from-month': '2',
      'from-year': '2026',
      'to-day': '',
      'to-month': '',
      'to-year': '',
    }),
  ).toEqual({
    filters: { unit: undefined, group: undefined, status: undefined, from: undefined, to: undefined },
    unreal: ['from'],
  })
})

test('an address carries the filters that are set and nothing else', () => {
  expect(addressOf('/crimes', { unit: 'A', group: undefined })).toBe('/crimes?unit=A')
  expect(addressOf('/crimes', {})).toBe('/crimes')
  expect(addressOf('/crimes', { status: 'live' }, { after: '2026-06-01~x' })).toBe(
    '/crimes?status=live&after=2026-06-01%7Ex',
  )
})
