import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC211 } from './hocr-c2-11.ts'

const rape = { code: '019/08', countClass: '19C' }

test('compelling information, written up with care', () => {
  expect(said(hocrC211, soundCase('C2', { crime: rape, decider: theRegistrar }))).toBe('met')
})

test('information that does not compel is not enough', () => {
  expect(said(hocrC211, soundCase('C2', { crime: rape, judged: { compelling: 'no' } }))).toBe('not met, refuse')
})

test('a line is too short here', () => {
  expect(said(hocrC211, soundCase('C2', { crime: rape, judged: { account: { whereFromWords: 4 } } }))).toBe(
    'not met, hold',
  )
})

test('until the decider has said, it waits', () => {
  expect(said(hocrC211, soundCase('C2', { crime: rape, judged: { compelling: 'unknown' } }))).toBe('unknown, hold')
})

test('it speaks of rape and homicide only', () => {
  expect(said(hocrC211, soundCase('C2'))).toBe('not applicable')
})

test('where nobody has judged it, nothing is compelling and nothing written', () => {
  expect(said(hocrC211, soundCase('C2', { crime: rape, judged: null }))).toBe('not met, hold')
  expect(said(hocrC211, soundCase('C2', { crime: rape, judged: { compelling: 'unknown' } }))).toBe('unknown, hold')
})
