import { expect, test } from 'vitest'
import { day } from '../../invented-extract/testing/extract-options.ts'
import type { InventedCrime } from '../../invented-extract/rows.ts'
import { asOf, changesOf } from './as-of.ts'

const part = { reference: 'ZZ/000123/26', relation: '' }
const crime: InventedCrime = {
  crime: {
    reference: 'ZZ/000123/26',
    recorded_at: '2026-05-04T20:15:00Z',
    reported_at: '2026-05-04T18:40:00Z',
    offence_code: '008/06',
    count_class: '8N',
    area: 'NORTH',
    unit: 'NORTH-RESPONSE-A',
    flags: '',
    reporter: 'victim',
    rms_status: 'cancelled',
    rms_category: 'C2',
    rms_changed_at: '2026-07-10T09:00:00Z',
    rms_changed_by: 'S1003',
    rms_victims_told_at: '2026-07-12T10:00:00Z',
    n100_reference: '',
    surviving_reference: '',
  },
  classifications: [
    {
      reference: 'ZZ/000123/26',
      from_at: '2026-05-04T20:15:00Z',
      offence_code: '105/01',
      count_class: '105A',
      changed_by: '',
    },
    {
      reference: 'ZZ/000123/26',
      from_at: '2026-06-11T10:00:00Z',
      offence_code: '008/06',
      count_class: '8N',
      changed_by: 'S1004',
    },
  ],
  parts: [
    { ...part, key: 'S1001', role: 'oic', from: '2026-05-04', to: '2026-06-20' },
    { ...part, key: 'S1042', role: 'oic', from: '2026-06-20', to: '' },
    { ...part, key: 'P000017', role: 'victim', from: '2026-05-04', to: '' },
  ],
  people: [],
  duplicateOf: null,
}
const at = (instant: string) => asOf(crime, [], Date.parse(instant), day(instant.slice(0, 10)))

test('a crime as it was before it was reclassified, handed on and cancelled', () => {
  const then = at('2026-06-01T06:00:00Z')
  expect(then.crime).toMatchObject({
    offence_code: '105/01',
    count_class: '105A',
    rms_status: 'live',
    rms_category: '',
    rms_victims_told_at: '',
  })
  expect(then.classifications).toHaveLength(1)
  expect(then.parts.map(({ key, to }) => [key, to])).toEqual([
    ['S1001', ''],
    ['P000017', ''],
  ])
})

test('as it was once it was cancelled, and before the victim was told', () => {
  const then = at('2026-07-11T06:00:00Z')
  expect(then.crime).toMatchObject({
    offence_code: '008/06',
    rms_status: 'cancelled',
    rms_category: 'C2',
    rms_changed_by: 'S1003',
    rms_victims_told_at: '',
  })
  expect(then.parts.map(({ key, to }) => [key, to])).toEqual([
    ['S1001', '2026-06-20'],
    ['S1042', ''],
    ['P000017', ''],
  ])
})

test('at the end it is what was invented', () => {
  expect(at('2026-11-16T06:00:00Z')).toEqual(crime)
})

test('an amendment holds from its moment on, over what was invented', () => {
  const amendment = {
    at: Date.parse('2026-08-01T10:00:00Z'),
    rms_status: 'live',
    parts: [{ key: 'P900000', role: 'victim', from: '2026-08-01', to: '', relation: '' }],
  }
  const then = (instant: string) => asOf(crime, [amendment], Date.parse(instant), day(instant.slice(0, 10)))
  expect(then('2026-07-31T06:00:00Z').crime.rms_status).toBe('cancelled')
  expect(then('2026-08-02T06:00:00Z')).toMatchObject({
    crime: { rms_status: 'live' },
    parts: [{}, {}, {}, { key: 'P900000', reference: 'ZZ/000123/26' }],
  })
})

test('it knows when it changed', () => {
  expect(
    changesOf(crime)
      .map((change) => new Date(change).toISOString())
      .sort(),
  ).toEqual([
    '2026-06-11T10:00:00.000Z',
    '2026-06-19T23:00:00.000Z',
    '2026-07-10T09:00:00.000Z',
    '2026-07-12T10:00:00.000Z',
  ])
})
