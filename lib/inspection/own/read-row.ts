import type { Day } from '#lib/base/day'
import type { ExaminedDays, Figure, GradeName, HowKnown, Measure, PublishedCategory } from '../model.ts'
import { CATEGORIES, GRADES, HOW_KNOWN, type PublishedFigure, type Source } from '../model.ts'
import { countsThatFit } from '../reading/counts-that-fit.ts'
import type { Cells } from './cells.ts'
import { OWN_MEASURES } from './columns.ts'

/** Whose inspections a file holds: the names its `force` may be written by, and the last day that can be meant. */
export interface Reading {
  readonly force: string
  readonly names: readonly string[]
  readonly today: Day
}

const WHOLE = { pattern: /^(\d{1,6})$/, words: 'must be a whole number' }
const COUNT = { pattern: /^(?:over )?(\d{1,6})$/, words: 'must be a whole number, or such as “over 250”' }
const PERCENT = {
  pattern: /^(\d{1,3}(?:\.\d)?)$/,
  words: 'must be a percentage such as 21 or 31.8, without the % sign',
}

/** The numbers of a row; null where its cell is empty. */
interface Numbers {
  readonly hits: number | null
  readonly of: number | null
  readonly percent: number | null
}

/** A row as a figure; undefined where it is at fault, which its cells then say. */
export function readRow(row: Cells, reading: Reading): PublishedFigure | undefined {
  const report = readReport(row, reading)
  const category = row.oneOf('category', CATEGORIES)
  const measure = row.oneOf('measure', OWN_MEASURES)
  if (category !== undefined && measure !== undefined) checkMeasure(row, category, measure)
  const known = row.value('known') === '' ? 'seen' : row.oneOf('known', HOW_KNOWN)
  const numbers = readNumbers(row, known)
  const note = row.text('note')
  if (numbers.hits === null && numbers.percent === null && note === null)
    row.blame('note', 'is missing: without hits and percent, say why there is no figure')
  if (row.faults.length > 0 || category === undefined || measure === undefined || known === undefined) return undefined
  const { examined, source } = report
  const figure = figureOf(numbers, row.value('hits').startsWith('over '))
  return { report, category, measure, figure, printed: numbers.percent, examined, source, known, note }
}

function readReport(row: Cells, { force, names, today }: Reading) {
  if (!names.includes(row.value('force'))) row.blame('force', `must be ${force}`)
  const year = row.number('year', { pattern: /^((?:19|20)\d\d)$/, words: 'must be a year of 4 digits' })
  if (year === null && row.value('year') === '') row.blame('year', 'is missing')
  if (year !== null && year > Number(today.slice(0, 4))) row.blame('year', 'must not be in the future')
  const published = row.day('published', today)
  const examined = readExamined(row, published ?? today)
  const source = readSource(row)
  const grade: GradeName | undefined = row.value('grade') === '' ? undefined : row.oneOf('grade', GRADES)
  return {
    force,
    title: row.needed('inspection', 200),
    year: year ?? 0,
    published,
    examined,
    grades: grade === undefined ? [] : [{ grade, source }],
    source,
  }
}

function readExamined(row: Cells, last: Day): ExaminedDays | null {
  const from = row.day('examined_from', last)
  const to = row.day('examined_to', last)
  if (row.value('examined_from') !== '' && row.value('examined_to') === '')
    row.blame('examined_to', 'is missing: examined_from is given')
  if (row.value('examined_from') === '' && row.value('examined_to') !== '')
    row.blame('examined_from', 'is missing: examined_to is given')
  if (from === null || to === null) return null
  if (from > to) row.blame('examined_to', 'must not be before examined_from')
  return { from, to }
}

function readSource(row: Cells): Source {
  const url = row.text('url')
  const isAddress = url === null || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
  if (!isAddress) row.blame('url', 'must be an address that begins with https:// or http://')
  return { name: row.needed('source', 200), url }
}

function checkMeasure(row: Cells, category: PublishedCategory, measure: Measure): void {
  if ((category === 'victims') !== (measure === 'victims-not-informed'))
    row.blame('measure', 'must be victims-not-informed for victims, and for nothing else')
}

function readNumbers(row: Cells, known: HowKnown | undefined): Numbers {
  const numbers = {
    hits: row.number('hits', COUNT),
    of: row.number('of', WHOLE),
    percent: row.number('percent', PERCENT),
  }
  const { hits, of, percent } = numbers
  if (percent !== null && percent > 100) row.blame('percent', 'must be 100 or less')
  if (of === 0) row.blame('of', 'must be 1 or more: with none reviewed, leave it empty')
  if (of !== null && hits === null && percent === null) row.blame('hits', 'is missing: of is given')
  if (hits !== null && of !== null && hits > of) row.blame('hits', `must be no more than the ${String(of)} of`)
  if (of !== null && row.value('hits').startsWith('over '))
    row.blame('hits', 'must be a whole number where of is given')
  if (row.faults.length === 0) checkFit(row, numbers, known)
  return numbers
}

/** A printed percentage and a count of so many must fit; a count worked out from it must be the only one that does. */
function checkFit(row: Cells, { hits, of, percent }: Numbers, known: HowKnown | undefined): void {
  if (hits !== null && of !== null && percent !== null) {
    const fitting = countsThatFit(percent, of)
    if (!fitting.includes(hits))
      row.blame('percent', `does not fit: ${String(hits)} of ${String(of)} is ${((100 * hits) / of).toFixed(1)}%`)
    else if (known === 'count-worked-out' && fitting.length > 1)
      row.blame(
        'known',
        `${String(fitting.length)} whole numbers fit ${String(percent)}% of ${String(of)}, so it cannot be worked out`,
      )
  } else if (known === 'count-worked-out' || known === 'of-worked-out') row.blame('known', 'needs hits, of and percent')
}

function figureOf({ hits, of, percent }: Numbers, moreThan: boolean): Figure {
  if (hits !== null && of !== null) return { kind: 'counted', hits, of }
  if (hits !== null) return { kind: 'hits-only', hits, moreThan }
  return percent === null ? { kind: 'none' } : { kind: 'percent', percent, of }
}
