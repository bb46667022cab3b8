import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC402 } from './hocr-c4-02.ts'

test('what police held then, though looked at later, is a mistake', () => {
  expect(said(hocrC402, askedCase('C4'))).toBe('met')
  expect(said(hocrC402, askedCase('C4', { asked: { restsOn: 'held but looked at later' } }))).toBe('met')
})

test('what came later belongs under C2', () => {
  expect(said(hocrC402, askedCase('C4', { asked: { restsOn: 'came later' } }))).toBe('not met, refuse')
})

test('where it is not clear the registrar decides', () => {
  expect(said(hocrC402, soundCase('C4', { asked: { restsOn: 'unknown' } }))).toBe('not met, refer')
  expect(said(hocrC402, soundCase('C4', { asked: { restsOn: 'unknown' }, decider: theRegistrar }))).toBe('met')
})

test('a crime against the state that has a victim is measured the same way', () => {
  expect(
    said(hocrC402, askedCase('C4', { crime: { code: '092/51', countClass: '92D' }, asked: { restsOn: 'came later' } })),
  ).toBe('not met, refuse')
  expect(said(hocrC402, askedCase('C4', { victims: [], asked: { restsOn: 'came later' } }))).toBe('not met, refuse')
})

test('a crime against the state asks for its points to prove instead', () => {
  expect(
    said(
      hocrC402,
      askedCase('C4', { crime: { code: '092/51', countClass: '92D' }, victims: [], asked: { restsOn: 'came later' } }),
    ),
  ).toBe('not applicable')
})
