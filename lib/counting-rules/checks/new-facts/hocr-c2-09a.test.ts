import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
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

test('nothing bears it out that is only somebody’s word, shows something else, or cannot be checked', () => {
  const beside = (change: Parameters<typeof aPiece>[0]) =>
    said(
      hocrC209a,
      soundCase('C2', {
        crime: rape,
        asked: { victimNow: 'says nothing happened' },
        decider: theRegistrar,
        evidence: [aPiece(change)],
      }),
    )
  expect(beside({ kind: 'official log' })).toBe('met')
  expect(beside({ kind: 'official log', howVerifiableWords: 0 })).toBe('not met, hold')
  expect(beside({ kind: 'official log', effect: 'casts doubt only' })).toBe('not met, hold')
  for (const kind of ['victim account', 'suspect account', 'opinion about the victim'] as const)
    expect(beside({ kind }), kind).toBe('not met, hold')
})

test('a victim who stands by it has taken nothing back', () => {
  expect(said(hocrC209a, soundCase('C2', { crime: rape, evidence: words }))).toBe('met')
})
