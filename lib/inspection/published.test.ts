import { describe, expect, test } from 'vitest'
import { countsBehind } from '#lib/statistics/proportions/published-percent'
import { wholeCountry, type PublishedFigure } from './model.ts'
import { publishedFigures } from './published-inspections.ts'
import { figureInWords, proportionOf, publishedFor } from './published.ts'

const find = (force: string, year: number, category: string, measure = 'wrongly-cancelled'): PublishedFigure => {
  const found = publishedFigures.find(
    (some) =>
      some.report.force === force &&
      some.report.year === year &&
      some.category === category &&
      some.measure === measure,
  )
  if (found === undefined) throw new Error(`Nothing published on ${force} ${String(year)} ${category}`)
  return found
}

describe('what inspectors published', () => {
  test('comes with the own force first, then the country, then others, newest first', () => {
    const { own, country, others } = publishedFor('North Yorkshire')
    expect(own.map(({ report, category }) => [report.year, category])).toEqual([
      [2019, 'rape'],
      [2019, 'other_sexual'],
      [2019, 'violence'],
      [2019, 'victims'],
      [2014, 'rape'],
    ])
    expect(country.every(({ report }) => report.force === wholeCountry)).toBe(true)
    expect(own.length + country.length + others.length).toBe(publishedFigures.length)
  })

  test('has nothing of its own for a force nobody wrote about', () => {
    expect(publishedFor('Nowhere').own).toEqual([])
    expect(publishedFor(wholeCountry).own).toEqual([])
  })

  test('reads in words, never as a bare percentage', () => {
    expect(figureInWords(find('North Yorkshire', 2019, 'rape'))).toBe('1 of 22 (5%, could be 1% to 22%)')
    expect(figureInWords(find('Suffolk', 2019, 'rape'))).toBe('0 of 20: none found, but up to 14% would fit')
    expect(figureInWords(find('Cheshire', 2018, 'rape'))).toBe('43%, but the source does not say of how many')
    expect(figureInWords(find(wholeCountry, 2014, 'all-sampled'))).toBe('about 20% of 3,246')
    expect(figureInWords(find(wholeCountry, 2014, 'violence'))).toBe(
      'more than 250, but the source does not say of how many',
    )
    expect(figureInWords(find(wholeCountry, 2020, 'robbery', 'forces-with-an-error'))).toBe('28 of 43 (65%)')
    expect(figureInWords(find('Gwent', 2018, 'robbery'))).toBe('1 of 6: too few to say more than that')
  })

  test('counts victims who were not told among those who should have been', () => {
    expect(find('Lancashire', 2019, 'victims', 'victims-not-informed').figure).toEqual({
      kind: 'counted',
      hits: 6,
      of: 15,
    })
  })

  test('has an interval only where a sample was counted', () => {
    expect(proportionOf(find('Durham', 2017, 'violence'))).toMatchObject({ kind: 'sample', hits: 7, of: 33 })
    expect(proportionOf(find('Cleveland', 2018, 'rape'))).toBeNull()
    expect(proportionOf(find(wholeCountry, 2020, 'rape', 'forces-with-an-error'))).toEqual({
      kind: 'full-count',
      hits: 19,
      of: 43,
    })
  })

  test('works a count out only where exactly one fits what is printed', () => {
    for (const { figure, certainty } of publishedFigures)
      if (certainty === 'worked-out' && figure.kind === 'counted')
        expect(countsBehind(Math.round((100 * figure.hits) / figure.of), figure.of)).toEqual([figure.hits])
  })

  test.each(publishedFigures)('$report.force $report.year $category: possible, sourced and said once', (some) => {
    const { figure, source, report } = some
    if (figure.kind === 'counted') expect(figure.hits).toBeLessThanOrEqual(figure.of)
    if (figure.kind === 'percent') expect(figure.percent).toBeLessThanOrEqual(100)
    expect(source.url).toMatch(/^https?:\/\//)
    expect(report.published === null || Number(report.published.slice(0, 4)) >= report.year).toBe(true)
    const same = publishedFigures.filter(
      (other) =>
        other.report.force === report.force &&
        other.report.title === report.title &&
        other.category === some.category &&
        other.measure === some.measure,
    )
    expect(same).toHaveLength(1)
  })

  test('gives no grades, on which the sources disagree', () => {
    expect(JSON.stringify(publishedFigures)).not.toMatch(/inadequate|requires improvement|outstanding/i)
  })
})
