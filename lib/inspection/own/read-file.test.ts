import { describe, expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import type { PublishedFigure } from '../model.ts'
import { publishedFigures } from '../published/figures.ts'
import { isDisputed } from '../reading/words.ts'
import { COLUMN_NAMES, type ColumnName } from './columns.ts'
import { readInspectionFile } from './read-file.ts'
import { figuresCsv } from './write-csv.ts'

const ROW: Record<ColumnName, string> = {
  force: 'Zedshire Police',
  year: '2025',
  inspection: 'Quality of service review 2025',
  published: '2025-06-03',
  examined_from: '2024-10-01',
  examined_to: '2025-03-31',
  category: 'violence',
  measure: 'wrongly-cancelled',
  hits: '3',
  of: '22',
  percent: '14',
  grade: 'requires improvement',
  source: 'Inspectors’ letter of 3 June 2025',
  url: '',
  known: 'seen',
  note: '',
}

const ZEDSHIRE = { force: 'Zedshire', names: ['Zedshire', 'Zedshire Police'], today: '2026-06-15' as Day }
const HEAD = COLUMN_NAMES.join(',')

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
const lineOf = (changed: Partial<Record<ColumnName, string>> = {}) =>
  COLUMN_NAMES.map((name) => quoted({ ...ROW, ...changed }[name])).join(',')
const fileOf = (...rows: Partial<Record<ColumnName, string>>[]) => [HEAD, ...rows.map(lineOf)].join('\r\n')
const read = (text: string) => readInspectionFile(text, ZEDSHIRE)
const faultsOf = (...rows: Partial<Record<ColumnName, string>>[]) =>
  read(fileOf(...rows)).faults.map(({ line, column, reason }) => `${String(line)} ${column}: ${reason}`)

describe('a file of the force’s own inspections', () => {
  test('is read whole', () => {
    const { figures, faults } = read(
      `\uFEFF${fileOf({}, { category: 'rape', hits: '0', of: '12', percent: '' })}\r\n,,,,,,,,,,,,,,,\r\n`,
    )
    expect(faults).toEqual([])
    expect(figures).toHaveLength(2)
    expect(figures[0]).toMatchObject({
      report: { force: 'Zedshire', year: 2025, published: '2025-06-03', grades: [{ grade: 'requires improvement' }] },
      category: 'violence',
      figure: { kind: 'counted', hits: 3, of: 22 },
      examined: { from: '2024-10-01', to: '2025-03-31' },
      printed: 14,
    })
  })

  test('has the same columns as the published figures: what is downloaded of a force can be read as its own', () => {
    const plain = (some: PublishedFigure) => ({ ...some, report: { ...some.report, grades: [] } })
    for (const force of new Set(publishedFigures.map(({ report }) => report.force))) {
      const theirs = publishedFigures
        .filter((some) => some.report.force === force && some.measure !== 'forces-with-an-error')
        .map((some) => (isDisputed(some.report) ? plain(some) : some))
      const { figures, faults } = readInspectionFile(figuresCsv(theirs), { ...ZEDSHIRE, force, names: [force] })
      expect(faults, force).toEqual([])
      expect(
        figures.map(({ figure, printed, examined, known, note, source }) => ({
          figure,
          printed,
          examined,
          known,
          note,
          source,
        })),
      ).toEqual(
        theirs.map(({ figure, printed, examined, known, note, source }) => ({
          figure,
          printed,
          examined,
          known,
          note,
          source,
        })),
      )
    }
  })

  test.each<[string, Partial<Record<ColumnName, string>>, string]>([
    ['another force', { force: 'Wyeshire' }, 'force: must be Zedshire'],
    ['a year to come', { year: '2027' }, 'year: must not be in the future'],
    ['no year', { year: '' }, 'year: is missing'],
    ['a day that is none', { published: '2025-02-30' }, 'published: must be a real day, as 2026-11-16'],
    ['a day to come', { published: '2026-06-16' }, 'published: must be today or before'],
    ['days the wrong way round', { examined_from: '2025-04-01' }, 'examined_to: must not be before examined_from'],
    ['half of the days', { examined_to: '' }, 'examined_to: is missing: examined_from is given'],
    ['a word for a number', { hits: 'three' }, 'hits: must be a whole number, or such as “over 250”'],
    ['a decimal comma', { percent: '13,6' }, 'percent: must be a percentage such as 21 or 31.8, without the % sign'],
    ['more wrong than reviewed', { hits: '23' }, 'hits: must be no more than the 22 of'],
    ['none reviewed', { of: '0', hits: '0', percent: '' }, 'of: must be 1 or more: with none reviewed, leave it empty'],
    ['a percentage that does not fit', { percent: '13' }, 'percent: does not fit: 3 of 22 is 13.6%'],
    [
      'a count that cannot be worked out',
      { hits: '30', of: '300', percent: '10', known: 'count-worked-out' },
      'known: 3 whole numbers fit 10% of 300, so it cannot be worked out',
    ],
    [
      'nothing and no reason',
      { hits: '', of: '', percent: '' },
      'note: is missing: without hits and percent, say why there is no figure',
    ],
    [
      'an address that runs',
      { url: 'javascript:alert(1)' },
      'url: must be an address that begins with https:// or http://',
    ],
    ['a formula', { note: '=1+1' }, 'note: must not begin with =, +, - or @: a spreadsheet would compute it'],
    [
      'crimes as victims',
      { measure: 'victims-not-informed' },
      'measure: must be victims-not-informed for victims, and for nothing else',
    ],
    ['no source', { source: '' }, 'source: is missing'],
  ])('is refused with %s, by line and reason', (_, changed, words) => {
    expect(faultsOf({ category: 'robbery' }, changed)).toContain(`3 ${words}`)
  })

  test('a category that is none is refused with those there are', () => {
    expect(faultsOf({ category: 'burglary' })[0]).toMatch(/^2 category: must be one of: rape, other_sexual, violence/)
  })

  test('the same figure twice is refused', () => {
    expect(faultsOf({}, { hits: '4', percent: '18' })).toEqual(['3 category: duplicates line 2'])
  })

  test('every fault is found at once', () => {
    expect(faultsOf({ year: '', hits: 'x' }, { category: 'rape', url: 'ftp://example.org' })).toHaveLength(3)
  })

  test('without its headings it is refused', () => {
    expect(read('').faults).toEqual([{ line: 1, column: '', value: '', reason: 'The file is empty' }])
    expect(read(HEAD).faults[0]?.reason).toBe('There is no row below the headings')
    expect(read(`${HEAD.replace('hits', 'wrong')}\n${lineOf()}`).faults.map(({ reason }) => reason)).toEqual([
      'The column is missing',
      'There is no such column',
    ])
    expect(read(`${HEAD},note\n${lineOf()}`).faults[0]?.reason).toBe('The column is there twice')
    expect(read(`${HEAD}\nZedshire,2025`).faults[0]).toMatchObject({
      line: 2,
      reason: 'The row has 2 fields, and there are 16 columns',
    })
    expect(read(`${HEAD}\n"Zedshire`).faults[0]?.reason).toBe('The row cannot be read: a quotation mark is missing')
  })
})
