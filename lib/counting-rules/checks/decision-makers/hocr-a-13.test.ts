import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA13 } from './hocr-a-13.ts'

const noRisk = { oneLineWords: 0, seriousnessWords: 0, impactWords: 0, riskToVictimWords: 0, safeguardingWords: 0 }

test('low risk takes one line', () => {
  expect(judged(hocrA13, soundCase('C2', { judgements: { risk: { ...noRisk, level: 'low', oneLineWords: 6 } } }))).toBe(
    'met',
  )
})

test('no line is not enough', () => {
  expect(judged(hocrA13, soundCase('C2', { judgements: { risk: { ...noRisk, level: 'low' } } }))).toBe('not met, hold')
})

test('a higher risk, or a grave offence, takes a line on each part', () => {
  expect(
    judged(hocrA13, soundCase('C2', { judgements: { risk: { ...noRisk, level: 'high', oneLineWords: 6 } } })),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrA13,
      soundCase('C2', {
        crime: { code: '034/01', countClass: '34B' },
        judgements: { risk: { ...noRisk, level: 'low', oneLineWords: 6 } },
      }),
    ),
  ).toBe('not met, hold')
  expect(judged(hocrA13, soundCase('C2', { crime: { code: '034/01', countClass: '34B' } }))).toBe('met')
})

test('a risk nobody has weighed holds it', () => {
  expect(judged(hocrA13, soundCase('C2', { judgements: { risk: { level: 'unknown' } } }))).toBe('unknown, hold')
})

test.each(['seriousnessWords', 'impactWords', 'riskToVictimWords', 'safeguardingWords'] as const)(
  'where the risk is not low, no part of it is left out: %s',
  (part) => {
    const written = (words: number) =>
      judged(hocrA13, soundCase('C2', { judgements: { risk: { level: 'medium', [part]: words } } }))
    expect(written(3)).toBe('met')
    expect(written(2)).toBe('not met, hold')
  },
)
