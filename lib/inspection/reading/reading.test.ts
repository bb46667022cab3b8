import { describe, expect, test } from 'vitest'
import { publishedFigures } from '../published/figures.ts'
import { latestOwn, ofThisForce, ownBeside, reviewsInWords, uninformedInWords } from './beside.ts'
import { compare, comparisonInWords } from './compare.ts'
import { choicesIn, filtered, filterIn } from './filter.ts'
import { figureInWords, sampleOf, verdictInWords, verdictOn } from './words.ts'

const counted = (hits: number, of: number) => ({
  figure: { kind: 'counted', hits, of } as const,
  measure: 'wrongly-cancelled' as const,
})

const said = (hits: number, of: number) => {
  const verdict = verdictOn(counted(hits, of))
  return verdict && verdictInWords(verdict)
}

const samples = (hits: number, of: number) => {
  const drawn = sampleOf(counted(hits, of))
  if (drawn === null) throw new Error('no sample')
  return drawn
}

describe('what a sample allows one to say at one in ten', () => {
  test.each([
    [0, 29],
    [1, 46],
    [2, 61],
    [3, 76],
  ])('with %i errors, %i reviewed are enough and one fewer is not', (hits, enough) => {
    expect(said(hits, enough)?.short).toBe('Within 10%')
    expect(said(hits, enough - 1)?.why).toBe('1 more with no further error would show that it is within 10%.')
    expect(said(hits, 20)?.why).toMatch(new RegExp(`^${String(enough - 20)} more`))
  })

  test('is said with the limit it rests on, rounded so that the sentence stays true', () => {
    expect(said(7, 33)).toEqual({
      short: 'Above 10%',
      why: 'We can be 95% sure that the true share is over 10.4%.',
    })
    expect(said(0, 29)?.why).toBe('We can be 95% sure that the true share is no more than 9.9%.')
    expect(said(1, 20)?.why).toBe('26 more with no further error would show that it is within 10%.')
    expect(said(3, 3)?.short).toBe('Above 10%')
  })
})

describe('comparing samples', () => {
  test('gives the difference, its interval and the exact p', () => {
    expect(comparisonInWords(compare(samples(7, 33), samples(1, 20)))).toBe(
      'This force is 16.2 percentage points higher (could be −5.2 to 33.3), exact p 0.234: no difference can be detected.',
    )
    expect(comparisonInWords(compare(samples(8, 20), samples(2, 36)))).toBe(
      'This force is 34.4 percentage points higher (could be 12.4 to 56.2), exact p 0.002: the two differ.',
    )
    expect(comparisonInWords(compare(samples(9, 17), samples(2, 33)))).toContain('exact p under 0.001')
    expect(comparisonInWords(compare(samples(2, 20), samples(2, 20)))).toMatch(
      /^This force is level .* exact p 1\.000: no difference can be detected\.$/,
    )
    expect(comparisonInWords(compare(samples(1, 20), samples(7, 33)))).toMatch(
      /^This force is 16\.2 percentage points lower \(could be −33\.3 to 5\.2\)/,
    )
  })
})

describe('a figure in words', () => {
  const find = (force: string, year: number, category: string, measure = 'wrongly-cancelled') => {
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

  test('never is a bare percentage', () => {
    expect(figureInWords(find('North Yorkshire', 2019, 'rape'))).toBe('1 of 22 (5%, could be 1% to 22%)')
    expect(figureInWords(find('Suffolk', 2019, 'rape'))).toBe('0 of 20: none found, but up to 14% would fit')
    expect(figureInWords(find('Cheshire', 2018, 'rape'))).toBe('43%. The source does not state of how many reviewed.')
    expect(figureInWords(find('England and Wales', 2014, 'violence'))).toBe(
      'More than 250. The source does not state of how many reviewed.',
    )
    expect(figureInWords(find('England and Wales', 2020, 'robbery', 'forces-with-an-error'))).toBe('28 of 43')
    expect(figureInWords(find('Gwent', 2018, 'robbery'))).toBe('1 of 6: too few to say more than that')
    expect(figureInWords(find('North Yorkshire', 2019, 'robbery'))).toBe('No figure')
    for (const some of publishedFigures)
      if (/^\d+(\.\d+)?%$/.test(figureInWords(some))) expect.unreachable(`${some.report.force} is a bare percentage`)
  })

  test('has an interval only where a sample was counted', () => {
    expect(sampleOf(find('Durham', 2017, 'violence'))).toMatchObject({ kind: 'sample', hits: 7, of: 33 })
    expect(sampleOf(find('Cleveland', 2018, 'rape'))).toBeNull()
    expect(sampleOf(find('England and Wales', 2020, 'rape', 'forces-with-an-error'))).toBeNull()
    expect(sampleOf(find('Northumbria', 2014, 'rape', 'referred'))).toBeNull()
  })
})

describe('the filter', () => {
  const choices = choicesIn(publishedFigures)
  const ask = (asked: Partial<Record<'force' | 'year' | 'category', string>>) =>
    filtered(publishedFigures, filterIn(choices, { force: '', year: '', category: '', ...asked }))

  test('shows what was asked for, newest first', () => {
    expect(ask({ force: 'North Yorkshire' }).map(({ report, category }) => [report.year, category])).toEqual([
      [2019, 'rape'],
      [2019, 'other_sexual'],
      [2019, 'violence'],
      [2019, 'robbery'],
      [2019, 'victims'],
      [2014, 'rape'],
    ])
    expect(ask({ force: 'Cleveland', year: '2014', category: 'robbery' })).toHaveLength(1)
    expect(ask({ force: 'Gwent', year: '2007' })).toEqual([])
  })

  test('passes over what is not to be chosen', () => {
    expect(ask({ force: 'Nowhere', year: 'x', category: '__proto__' })).toHaveLength(72)
    expect(choices.years).toEqual([2020, 2019, 2018, 2017, 2016, 2014, 2012, 2007])
  })
})

describe('this force beside what was published', () => {
  const published = publishedFigures.find(
    ({ report, category }) => report.force === 'Northumbria' && category === 'violence',
  )
  if (published === undefined) throw new Error('Northumbria is not held')
  const inspected = (year: number, hits: number) => ({
    ...published,
    report: { ...published.report, force: 'Zedshire', year },
    figure: { kind: 'counted', hits, of: 33 } as const,
  })

  test('is its latest inspection, with the difference, its interval and the exact p', () => {
    expect(ownBeside([inspected(2021, 1), inspected(2025, 7)], published)).toEqual([
      'Inspected 2025: 7 of 33 (21%, could be 11% to 38%).',
      'This force is 16.2 percentage points higher (could be −5.2 to 33.3), exact p 0.234: no difference can be detected.',
    ])
  })

  test('is not compared with itself, with another category or with a figure that is no sample', () => {
    const own = inspected(2025, 7)
    expect(ownBeside([own], own)).toEqual([])
    expect(ownBeside([{ ...own, category: 'robbery' }], published)).toEqual([])
    expect(ownBeside([own], { ...published, figure: { kind: 'percent', percent: 5, of: null } })).toHaveLength(1)
  })

  test('says that nothing was reviewed, and never 0', () => {
    expect(reviewsInWords([])).toBe('Own reviews: none read yet.')
    expect(reviewsInWords([{ isDip: true, reviewed: 31, wrong: 6, cannotTell: 2 }])).toBe(
      'Own reviews: 6 of 31 found wrong; for 2 the record does not show enough. A dip sample, so not compared.',
    )
    expect(uninformedInWords({ hits: 0, of: 0 }, 'this year')).toBe(
      'Own count, this year: no victims had to be informed.',
    )
  })
})

describe('the inspections of a force', () => {
  const of = (force: string) => ofThisForce([], publishedFigures, force)

  test('are known from what was published too, where the force uploaded nothing', () => {
    expect(latestOwn(of('North Yorkshire'), 'rape', 'wrongly-cancelled')?.report.year).toBe(2019)
    expect(of('Zedshire')).toEqual([])
  })
})
