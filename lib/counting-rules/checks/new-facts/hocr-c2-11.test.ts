import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC211 } from './hocr-c2-11.ts'

const rape = { code: '019/08', countClass: '19C' }

test('compelling information, written up with care', () => {
  expect(judged(hocrC211, soundCase('C2', { crime: rape, decisionMaker: theRegistrar }))).toBe('met')
})

test('information that does not compel is not enough', () => {
  expect(judged(hocrC211, soundCase('C2', { crime: rape, judgements: { compelling: 'no' } }))).toBe('not met, refuse')
})

test('a line is too short here', () => {
  expect(judged(hocrC211, soundCase('C2', { crime: rape, judgements: { account: { whereFromWords: 4 } } }))).toBe(
    'not met, hold',
  )
})

test('until the decision maker has said, it waits', () => {
  expect(judged(hocrC211, soundCase('C2', { crime: rape, judgements: { compelling: 'unknown' } }))).toBe(
    'unknown, hold',
  )
})

test('it speaks of rape and homicide only', () => {
  expect(judged(hocrC211, soundCase('C2'))).toBe('not applicable')
})

test('where nobody has judged it, nothing is compelling and nothing written', () => {
  expect(judged(hocrC211, soundCase('C2', { crime: rape, judgements: null }))).toBe('not met, hold')
  expect(judged(hocrC211, soundCase('C2', { crime: rape, judgements: { compelling: 'unknown' } }))).toBe(
    'unknown, hold',
  )
})

test('ten words on each of the four, and no fewer', () => {
  const written = (words: number) => {
    const account = { whenItCameWords: 10, whereFromWords: 10, howVerifiableWords: 10, whatItDoesWords: words }
    return judged(hocrC211, soundCase('C2', { crime: rape, judgements: { account } }))
  }
  expect(written(10)).toBe('met')
  expect(written(9)).toBe('not met, hold')
})
