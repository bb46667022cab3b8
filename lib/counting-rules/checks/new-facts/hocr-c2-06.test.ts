import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC206 } from './hocr-c2-06.ts'

test('four lines, one on each thing', () => {
  expect(judged(hocrC206, soundCase('C2'))).toBe('met')
})

test('each of the four is needed', () => {
  expect(judged(hocrC206, soundCase('C2', { judgements: { account: { whenItCameWords: 1 } } }))).toBe('not met, hold')
  expect(judged(hocrC206, soundCase('C2', { judgements: { account: { whereFromWords: 1 } } }))).toBe('not met, hold')
  expect(judged(hocrC206, soundCase('C2', { judgements: { account: { howVerifiableWords: 1 } } }))).toBe(
    'not met, hold',
  )
  expect(judged(hocrC206, soundCase('C2', { judgements: { account: { whatItDoesWords: 1 } } }))).toBe('not met, hold')
})

test('before the decision maker has written, it waits', () => {
  expect(judged(hocrC206, soundCase('C2', { judgements: null }))).toBe('unknown, hold')
})

test('it says which of the four is missing', () => {
  const none = { whenItCameWords: 0, whereFromWords: 0, howVerifiableWords: 0, whatItDoesWords: 0 }
  expect(hocrC206.judge(soundCase('C2', { judgements: { account: none } }), hocr2026)).toMatchObject({
    wrong:
      'The account does not say when it came, where it came from, how it can be checked, what it does to the crime.',
  })
})
