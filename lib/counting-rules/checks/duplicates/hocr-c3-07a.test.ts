import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC307a } from './hocr-c3-07a.ts'

test('the same offence stays', () => {
  expect(judged(hocrC307a, soundCase('C3'))).toBe('met')
})

test('a course of conduct may stay for an offence of another class', () => {
  expect(
    judged(
      hocrC307a,
      soundCase('C3', {
        crime: { code: '008/72', countClass: '8R' },
        requesterFacts: { principalCrime: { code: '008/65', countClass: '8Q' } },
      }),
    ),
  ).toBe('met')
})

test('another offence that stays asks for a reason', () => {
  expect(
    judged(hocrC307a, soundCase('C3', { requesterFacts: { principalCrime: { code: '149/00', countClass: '58D' } } })),
  ).toBe('not met, warn')
})

test('without a crime that stays it has nothing to say', () => {
  expect(judged(hocrC307a, soundCase('C3', { requesterFacts: { principalCrime: null } }))).toBe('not applicable')
})

test('the same class under another code, or the same code in another class, is another offence', () => {
  const into = (code: string, countClass: string) =>
    judged(hocrC307a, soundCase('C3', { requesterFacts: { principalCrime: { code, countClass } } }))
  expect(into('149/00', '58C')).toBe('met')
  expect(into('148/00', '58C')).toBe('not met, warn')
  expect(into('149/00', '58A')).toBe('not met, warn')
})
