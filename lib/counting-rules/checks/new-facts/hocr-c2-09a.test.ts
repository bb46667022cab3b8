import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/examples/said'
import { aPiece, askedCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC209a } from './hocr-c2-09a.ts'

const rape = { code: '019/08', countClass: '19C' }
const words = [aPiece({ kind: 'victim account' })]

test('a retraction that logs and film bear out', () => {
  expect(
    said(
      hocrC209a,
      soundCase('C2', { crime: rape, asked: { victimNow: 'says nothing happened' }, decider: theRegistrar }),
    ),
  ).toBe('met')
})

test('one piece that can be checked is enough beside the words', () => {
  expect(
    said(
      hocrC209a,
      askedCase('C2', {
        crime: rape,
        asked: { victimNow: 'says nothing happened' },
        evidence: [...words, aPiece({ id: 'e2' })],
      }),
    ),
  ).toBe('met')
})

test('words alone are not borne out', () => {
  expect(
    said(hocrC209a, soundCase('C2', { crime: rape, asked: { victimNow: 'says nothing happened' }, evidence: words })),
  ).toBe('not met, refer')
  expect(
    said(
      hocrC209a,
      soundCase('C2', {
        crime: rape,
        asked: { victimNow: 'says nothing happened' },
        evidence: words,
        decider: theRegistrar,
      }),
    ),
  ).toBe('not met, hold')
})

test('what the victim says now must be known', () => {
  expect(said(hocrC209a, soundCase('C2', { crime: rape, asked: { victimNow: 'unknown' } }))).toBe('unknown, hold')
})

test('it speaks of rape only', () => {
  expect(said(hocrC209a, soundCase('C2', { asked: { victimNow: 'says nothing happened' } }))).toBe('not applicable')
})
