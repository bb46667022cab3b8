import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrA04a } from './hocr-a-04a.ts'

const rape = { code: '019/08', countClass: '19C' }

test('a duplicate theft is for a decision maker', () => {
  expect(judged(hocrA04a, soundCase('C3'))).toBe('not applicable')
})

test('a duplicate rape is for the registrar', () => {
  expect(judged(hocrA04a, soundCase('C3', { crime: rape }))).toBe('not met, refer')
  expect(judged(hocrA04a, soundCase('C3', { crime: rape, decisionMaker: theRegistrar }))).toBe('met')
})

test('a rape recorded by mistake is too, also before anybody decides', () => {
  expect(judged(hocrA04a, requestCase('C4', { crime: rape }))).toBe('not met, refer')
})
