import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC207 } from './hocr-c2-07.ts'

test('a risk that was weighed', () => {
  expect(judged(hocrC207, soundCase('C2'))).toBe('met')
})

test('a level without a word is no assessment', () => {
  expect(
    judged(
      hocrC207,
      soundCase('C2', {
        judgements: {
          risk: { oneLineWords: 0, seriousnessWords: 0, impactWords: 0, riskToVictimWords: 0, safeguardingWords: 0 },
        },
      }),
    ),
  ).toBe('not met, hold')
})

test('a risk nobody has weighed holds it', () => {
  expect(judged(hocrC207, soundCase('C2', { judgements: { risk: { level: 'unknown' } } }))).toBe('unknown, hold')
})

test('a word anywhere is a beginning: how many are needed is for HOCR-A-13', () => {
  const nothing = { oneLineWords: 0, seriousnessWords: 0, impactWords: 0, riskToVictimWords: 0 }
  for (const words of Object.keys(nothing))
    expect(judged(hocrC207, soundCase('C2', { judgements: { risk: { ...nothing, [words]: 1 } } })), words).toBe('met')
})
