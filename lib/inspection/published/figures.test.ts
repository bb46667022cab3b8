import { describe, expect, test } from 'vitest'
import { type PublishedFigure, wholeCountry } from '../model.ts'
import { countsThatFit } from '../reading/counts-that-fit.ts'
import { isDisputed } from '../reading/words.ts'
import { publishedFigures } from './figures.ts'

/** How many rows are held on each force. */
const ROWS: Readonly<Record<string, number>> = {
  Durham: 4,
  'North Yorkshire': 6,
  Cleveland: 8,
  Northumbria: 4,
  Hampshire: 5,
  Gwent: 5,
  Suffolk: 5,
  Northamptonshire: 5,
  Lancashire: 4,
  'Greater Manchester': 2,
  Cheshire: 3,
  Humberside: 2,
  'West Yorkshire': 3,
  'South Yorkshire': 2,
  'Yorkshire and the Humber: four forces together': 3,
  Hertfordshire: 1,
  Metropolitan: 1,
  [wholeCountry]: 9,
}

const ofsThatFit = (percent: number, hits: number): number[] =>
  Array.from({ length: 400 }, (_, n) => n + 1).filter((of) => of >= hits && countsThatFit(percent, of).includes(hits))

const counted = publishedFigures.flatMap((some) =>
  some.figure.kind === 'counted' ? [{ ...some, counts: some.figure }] : [],
)

const nameOf = ({ report, category, measure }: PublishedFigure) =>
  `${report.force} ${String(report.year)} ${report.title}: ${category}, ${measure}`

describe('what inspectors published', () => {
  test('is held whole: 72 rows, so many on each force', () => {
    expect(publishedFigures).toHaveLength(72)
    const found = Object.fromEntries(Object.keys(ROWS).map((force) => [force, 0]))
    for (const { report } of publishedFigures) found[report.force] = (found[report.force] ?? 0) + 1
    expect(found).toEqual(ROWS)
  })

  test('says each thing once', () => {
    const names = publishedFigures.map(nameOf)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(publishedFigures.map((some) => [nameOf(some), some] as const))('%s is possible and sourced', (_, some) => {
    const { figure, source, report, examined, printed } = some
    if (figure.kind === 'counted') expect(figure.hits).toBeLessThanOrEqual(figure.of)
    if (figure.kind === 'percent') expect(figure.percent).toBe(printed)
    if (figure.kind === 'none') expect(some.note).not.toBeNull()
    expect(source.url ?? 'https://').toMatch(/^https?:\/\//)
    expect(report.published === null || Number(report.published.slice(0, 4)) >= report.year).toBe(true)
    if (examined) expect(examined.from < examined.to).toBe(true)
    if (examined && report.published) expect(examined.to < report.published).toBe(true)
  })

  test('fits the percentage that its source prints, to the whole number', () => {
    const printed = counted.filter((some) => some.printed !== null)
    expect(printed.length).toBeGreaterThan(20)
    for (const some of printed)
      expect(countsThatFit(some.printed ?? 0, some.counts.of), nameOf(some)).toContain(some.counts.hits)
  })

  test('has exactly one whole number that fits wherever a count was worked out from a percentage', () => {
    const workedOut = counted.filter(({ known }) => known === 'count-worked-out')
    expect(workedOut).toHaveLength(10)
    for (const some of workedOut)
      expect(countsThatFit(some.printed ?? 0, some.counts.of), nameOf(some)).toEqual([some.counts.hits])
  })

  test('has exactly one number reviewed that fits wherever that was worked out', () => {
    const workedOut = counted.filter(({ known }) => known === 'of-worked-out')
    expect(workedOut).toHaveLength(2)
    for (const some of workedOut)
      expect(ofsThatFit(some.printed ?? 0, some.counts.hits), nameOf(some)).toEqual([some.counts.of])
  })

  test('adds up where it is added up, and says so where its source does not', () => {
    const yorkshire = ['North Yorkshire', 'Humberside', 'West Yorkshire', 'South Yorkshire']
    const sumOf = (category: string) =>
      counted
        .filter(
          (some) => yorkshire.includes(some.report.force) && some.report.year >= 2018 && some.category === category,
        )
        .reduce((all, { counts }) => ({ hits: all.hits + counts.hits, of: all.of + counts.of }), { hits: 0, of: 0 })
    expect(sumOf('other_sexual')).toEqual({ hits: 13, of: 80 })
    expect(sumOf('rape')).toEqual({ hits: 7, of: 79 })
    const together = counted.find(({ report, category }) => /together/.test(report.force) && category === 'rape')
    expect(together?.counts).toMatchObject({ hits: 7, of: 81 })
    expect(together?.note).toContain('79')
  })

  test('shows a grade as disputed exactly where the sources contradict each other', () => {
    const disputed = publishedFigures.filter(({ report }) => isDisputed(report)).map(({ report }) => report.force)
    expect(new Set(disputed)).toEqual(new Set(['North Yorkshire', 'Cleveland', 'Northumbria']))
  })
})
