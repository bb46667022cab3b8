import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC307a } from './hocr-c3-07a.ts'

test('the same offence stays', () => {
  expect(said(hocrC307a, soundCase('C3'))).toBe('met')
})

test('a course of conduct may stay for an offence of another class', () => {
  expect(
    said(
      hocrC307a,
      soundCase('C3', {
        crime: { code: '008/72', countClass: '8R' },
        asked: { survivor: { code: '008/65', countClass: '8Q' } },
      }),
    ),
  ).toBe('met')
})

test('another offence that stays asks for a reason', () => {
  expect(said(hocrC307a, soundCase('C3', { asked: { survivor: { code: '149/00', countClass: '58D' } } }))).toBe(
    'not met, warn',
  )
})

test('without a crime that stays it has nothing to say', () => {
  expect(said(hocrC307a, soundCase('C3', { asked: { survivor: null } }))).toBe('not applicable')
})

test('the same class under another code, or the same code in another class, is another offence', () => {
  const into = (code: string, countClass: string) =>
    said(hocrC307a, soundCase('C3', { asked: { survivor: { code, countClass } } }))
  expect(into('149/00', '58C')).toBe('met')
  expect(into('148/00', '58C')).toBe('not met, warn')
  expect(into('149/00', '58A')).toBe('not met, warn')
})
