import { describe, expect, test } from 'vitest'
import { checkCrime } from './check-crime.ts'
import { COLUMNS } from './columns.ts'
import { RowReader } from './row-reader.ts'

const GOOD: Readonly<Record<string, string>> = {
  reference: 'ZZ/000001/26',
  recorded_at: '2026-06-01T10:00:00Z',
  reported_at: '2026-06-01T09:00:00+01:00',
  offence_code: '105/01',
  count_class: '105A',
  area: 'NORTH',
  unit: 'NORTH-CID',
  flags: 'repeat;domestic_abuse',
  reporter: 'victim',
  rms_status: 'live',
}

const faultsOf = (change: Readonly<Record<string, string>>): string[] => {
  const fields = COLUMNS['crimes.csv'].map((column) => ({ ...GOOD, ...change })[column] ?? '')
  const row = new RowReader('crimes.csv', fields, Date.parse('2026-06-15T09:00:00Z'))
  checkCrime(row)
  return row.faults.map(({ column, reason }) => `${column} ${reason}`)
}

describe('a crime row', () => {
  test('with nothing wrong is staged as it stands, its flags in order', () => {
    const fields = COLUMNS['crimes.csv'].map((column) => GOOD[column] ?? '')
    const row = new RowReader('crimes.csv', fields, Date.parse('2026-06-15T09:00:00Z'))
    expect(checkCrime(row).slice(0, 10)).toEqual([
      'ZZ/000001/26',
      '2026-06-01T10:00:00Z',
      '2026-06-01T09:00:00+01:00',
      '105/01',
      '105A',
      'NORTH',
      'NORTH-CID',
      '{domestic_abuse,repeat}',
      'victim',
      'live',
    ])
    expect(row.faults).toEqual([])
  })

  test.each([
    '2026-06-01',
    '2026-06-01T10:00:00',
    '2026-06-31T10:00:00Z',
    '2026-06-01T24:00:00Z',
    '2026-06-01T10:60Z',
    '2026-6-1T10:00:00Z',
    'yesterday',
  ])('recorded "%s" is at fault', (recorded_at) => {
    expect(faultsOf({ recorded_at })).toEqual([
      'recorded_at is not a day and time with its zone, such as 2026-11-16T09:05:00Z',
    ])
  })

  test.each(['2026-06-01T10:00Z', '2026-06-01T10:00:00.123456Z', '2026-06-01T10:00:00+01:00'])(
    'recorded "%s" is right',
    (recorded_at) => {
      expect(faultsOf({ recorded_at })).toEqual([])
    },
  )

  test('is judged by instants and not by their spelling', () => {
    expect(faultsOf({ recorded_at: '2026-06-01T09:30:00+01:00', reported_at: '2026-06-01T08:30:00Z' })).toEqual([])
    expect(faultsOf({ recorded_at: '2026-06-01T09:30:00+01:00', reported_at: '2026-06-01T08:31:00Z' })).toEqual([
      'recorded_at is earlier than reported_at',
    ])
  })

  test('can lie neither in the future nor before anybody now alive', () => {
    expect(faultsOf({ recorded_at: '2026-06-15T09:05:00Z' })).toEqual([])
    expect(faultsOf({ recorded_at: '2026-06-15T09:05:01Z' })).toEqual(['recorded_at is later than now'])
    expect(faultsOf({ recorded_at: '0026-06-01T09:00:00Z', reported_at: '0026-06-01T09:00:00Z' })).toEqual([
      'recorded_at is before 1900',
      'reported_at is before 1900',
    ])
  })

  test('needs its count class, unless the list has the offence without one', () => {
    expect(faultsOf({ count_class: '' })).toEqual(['count_class is missing'])
    expect(faultsOf({ count_class: '8N ' })).toEqual(['count_class is not a count class, such as 8N'])
    for (const [offence_code, count_class] of [
      ['001/01', '1'],
      ['004/10', '4/10'],
      ['VAR', 'N200'],
      ['999/01', '99'],
    ] as const)
      expect(faultsOf({ offence_code, count_class })).toEqual([])
  })

  test('names one fault a column, and all columns at fault', () => {
    expect(
      faultsOf({
        reference: '',
        area: ' ',
        flags: 'child;loud',
        rms_changed_by: 's1',
        rms_victims_told_at: '2026-05-01T10:00:00Z',
      }),
    ).toEqual([
      'reference is missing',
      'area has a space before or after it',
      'flags "loud" is not one of: domestic_abuse, child, hate, honour_based, vulnerable_adult, sexual, coercive_control, repeat',
      'rms_changed_by is not a key, such as S1042 or P000123',
      'rms_victims_told_at is earlier than reported_at',
    ])
  })

  test('is no duplicate of itself', () => {
    expect(faultsOf({ rms_status: 'cancelled', rms_category: 'C3', surviving_reference: 'ZZ/000001/26' })).toEqual([
      'surviving_reference is the crime itself',
    ])
  })

  test('is told of a field too long to be one', () => {
    expect(faultsOf({ reference: 'Z'.repeat(501) })).toEqual(['reference is longer than 500 letters'])
  })
})
