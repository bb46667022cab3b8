import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrA13 } from './hocr-a-13.ts'

const noRisk = { oneLineWords: 0, seriousnessWords: 0, impactWords: 0, riskToVictimWords: 0, safeguardingWords: 0 }

test('low risk takes one line', () => {
  expect(said(hocrA13, soundCase('C2', { judged: { risk: { ...noRisk, level: 'low', oneLineWords: 6 } } }))).toBe('met')
})

test('no line is not enough', () => {
  expect(said(hocrA13, soundCase('C2', { judged: { risk: { ...noRisk, level: 'low' } } }))).toBe('not met, hold')
})

test('a higher risk, or a grave offence, takes a line on each part', () => {
  expect(said(hocrA13, soundCase('C2', { judged: { risk: { ...noRisk, level: 'high', oneLineWords: 6 } } }))).toBe(
    'not met, hold',
  )
  expect(
    said(
      hocrA13,
      soundCase('C2', {
        crime: { code: '034/01', countClass: '34B' },
        judged: { risk: { ...noRisk, level: 'low', oneLineWords: 6 } },
      }),
    ),
  ).toBe('not met, hold')
  expect(said(hocrA13, soundCase('C2', { crime: { code: '034/01', countClass: '34B' } }))).toBe('met')
})

test('a risk nobody has weighed holds it', () => {
  expect(said(hocrA13, soundCase('C2', { judged: { risk: { level: 'unknown' } } }))).toBe('unknown, hold')
})
