import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC209a } from './hocr-c2-09a.ts'

const rape = { code: '019/08', countClass: '19C' }
const words = [anItem({ kind: 'victim account' })]

test('a retraction that logs and film bear out', () => {
  expect(
    judged(
      hocrC209a,
      soundCase('C2', {
        crime: rape,
        requesterFacts: { victimNow: 'says nothing happened' },
        decisionMaker: theRegistrar,
      }),
    ),
  ).toBe('met')
})

test('one piece that can be checked is enough beside the words', () => {
  expect(
    judged(
      hocrC209a,
      requestCase('C2', {
        crime: rape,
        requesterFacts: { victimNow: 'says nothing happened' },
        evidence: [...words, anItem({ id: 'e2' })],
      }),
    ),
  ).toBe('met')
})

test('words alone are not borne out', () => {
  expect(
    judged(
      hocrC209a,
      soundCase('C2', { crime: rape, requesterFacts: { victimNow: 'says nothing happened' }, evidence: words }),
    ),
  ).toBe('not met, refer')
  expect(
    judged(
      hocrC209a,
      soundCase('C2', {
        crime: rape,
        requesterFacts: { victimNow: 'says nothing happened' },
        evidence: words,
        decisionMaker: theRegistrar,
      }),
    ),
  ).toBe('not met, hold')
})

test('what the victim says now must be known', () => {
  expect(judged(hocrC209a, soundCase('C2', { crime: rape, requesterFacts: { victimNow: 'unknown' } }))).toBe(
    'unknown, hold',
  )
})

test('it speaks of rape only', () => {
  expect(judged(hocrC209a, soundCase('C2', { requesterFacts: { victimNow: 'says nothing happened' } }))).toBe(
    'not applicable',
  )
})

test('nothing bears it out that is only somebody’s word, shows something else, or cannot be checked', () => {
  const beside = (change: Parameters<typeof anItem>[0]) =>
    judged(
      hocrC209a,
      soundCase('C2', {
        crime: rape,
        requesterFacts: { victimNow: 'says nothing happened' },
        decisionMaker: theRegistrar,
        evidence: [anItem(change)],
      }),
    )
  expect(beside({ kind: 'official log' })).toBe('met')
  expect(beside({ kind: 'official log', howVerifiableWords: 0 })).toBe('not met, hold')
  expect(beside({ kind: 'official log', effect: 'casts doubt only' })).toBe('not met, hold')
  for (const kind of ['victim account', 'suspect account', 'opinion about the victim'] as const)
    expect(beside({ kind }), kind).toBe('not met, hold')
})

test('a victim who stands by it has taken nothing back', () => {
  expect(judged(hocrC209a, soundCase('C2', { crime: rape, evidence: words }))).toBe('met')
})
