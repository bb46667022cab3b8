import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC501 } from './hocr-c5-01.ts'

test('common assault and actual bodily harm are open to self-defence', () => {
  expect(judged(hocrC501, requestCase('C5'))).toBe('met')
  expect(judged(hocrC501, requestCase('C5', { crime: { code: '008/06', countClass: '8N' } }))).toBe('met')
})

test('wounding, strangulation, or the same code in another class are not', () => {
  expect(judged(hocrC501, requestCase('C5', { crime: { code: '008/01', countClass: '8N' } }))).toBe('not met, refuse')
  expect(judged(hocrC501, requestCase('C5', { crime: { code: '008/77', countClass: '8N' } }))).toBe('not met, refuse')
  expect(judged(hocrC501, requestCase('C5', { crime: { code: '008/06', countClass: '8S' } }))).toBe('not met, refuse')
})

test('an offence nobody knows is not', () => {
  expect(judged(hocrC501, requestCase('C5', { crime: { code: '999/99', countClass: '8N' } }))).toBe('not met, refuse')
})
