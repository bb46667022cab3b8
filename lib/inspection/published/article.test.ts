import { expect, test } from 'vitest'
import { freemanHalton } from '#lib/statistics/comparisons/freeman-halton'
import { acrossInWords } from '../reading/compare.ts'
import { figureInWords, verdictOn } from '../reading/words.ts'
import { articleFigures, articleGrades, articleInWords, articleSamples } from './article.ts'
import { publishedRates, rateInWords } from './rates.ts'

test('the article is reproduced: each percentage and each number it prints, in its order', () => {
  expect(
    articleFigures.map(({ report, category, printed, figure }) => [
      report.force,
      category,
      printed,
      figure.kind === 'counted' ? figure.of : null,
    ]),
  ).toEqual([
    ['Durham', 'other_sexual', 6, 33],
    ['Durham', 'violence', 21, 33],
    ['Durham', 'robbery', 7, 14],
    ['Durham', 'victims', null, null],
    ['North Yorkshire', 'rape', 5, 22],
    ['North Yorkshire', 'other_sexual', 14, 22],
    ['North Yorkshire', 'violence', 10, 20],
    ['North Yorkshire', 'victims', 40, 20],
    ['Cleveland', 'other_sexual', 11, 19],
    ['Cleveland', 'violence', 9, 22],
    ['Cleveland', 'rape', null, null],
    ['Cleveland', 'robbery', null, null],
    ['Northumbria', 'other_sexual', 5, 20],
    ['Northumbria', 'violence', 5, 20],
    ['Northumbria', 'robbery', 5, 20],
  ])
})

test('its figures carry their intervals', () => {
  const words = articleFigures.map(figureInWords)
  expect(words.slice(0, 3)).toEqual([
    '2 of 33 (6%, could be 2% to 20%)',
    '7 of 33 (21%, could be 11% to 38%)',
    '1 of 14 (7%, could be 1% to 31%)',
  ])
  expect(words[7]).toBe('8 of 20 (40%, could be 22% to 61%)')
  expect(words[10]).toBe('None. The source does not state of how many reviewed.')
})

test('of its offences only violence in Durham can be called above one in ten, and nothing within', () => {
  const verdicts = articleFigures.map((some) => [some.report.force, some.category, verdictOn(some)?.verdict] as const)
  expect(verdicts.filter(([, , verdict]) => verdict === 'above tolerance')).toEqual([
    ['Durham', 'violence', 'above tolerance'],
    ['North Yorkshire', 'victims', 'above tolerance'],
  ])
  expect(verdicts.filter(([, , verdict]) => verdict === 'within tolerance')).toEqual([])
  expect(articleInWords()).toBe(
    'Of the offences, only violence in Durham can be called above 10%, and none can be called within it.',
  )
})

test('the violence figures of its four forces do not differ detectably', () => {
  const samples = articleSamples('violence')
  expect(samples).toEqual([
    expect.objectContaining({ hits: 7, of: 33 }),
    expect.objectContaining({ hits: 2, of: 20 }),
    expect.objectContaining({ hits: 2, of: 22 }),
    expect.objectContaining({ hits: 1, of: 20 }),
  ])
  expect(acrossInWords(freemanHalton(samples))).toBe('do not differ detectably (exact p 0.388)')
})

test('its grades stand beside those of the inspectors', () => {
  expect(
    articleGrades.map(({ report, printed, others }) => [report.force, printed, others.map(({ grade }) => grade)]),
  ).toEqual([
    ['Durham', 'good', ['good']],
    ['North Yorkshire', 'good', ['inadequate', 'good']],
    ['Cleveland', 'good', ['inadequate']],
    ['Northumbria', 'inadequate', ['requires improvement']],
  ])
})

test('cancellation rates are nine, apart, and fit their counts', () => {
  expect(publishedRates).toHaveLength(9)
  for (const { cancelled, recorded, percent } of publishedRates)
    if (cancelled !== null && recorded !== null && percent !== null)
      expect(Math.abs((100 * cancelled) / recorded - percent.of)).toBeLessThanOrEqual(0.5)
  expect(publishedRates.map(rateInWords)).toEqual([
    '12.6%. The source does not state of how many recorded.',
    '7.3%. The source does not state of how many recorded.',
    '12%. The source does not state of how many recorded.',
    '36 of 110 recorded (33%)',
    '23 of 101 recorded (22.8%, computed)',
    '29%. The source does not state of how many recorded.',
    'Below 5%. The source does not state of how many recorded.',
    '32 of 212 recorded (15.1%, computed)',
    '22% of 4,339 recorded. The source does not state the count.',
  ])
})
