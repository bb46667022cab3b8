import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC209a } from './hocr-c2-09a.ts'

const crime = { code: '019/08', countClass: '19C' }
const requesterFacts = { victimNow: 'says nothing happened' } as const
const words = [anItem({ kind: 'victim account', madeBy: 'victim' })]

const beside = (change: Parameters<typeof anItem>[0]) =>
  judged(hocrC209a, soundCase('C2', { crime, requesterFacts, decisionMaker: theRegistrar, evidence: [anItem(change)] }))

test('a retraction that film bears out', () => {
  expect(beside({})).toBe('met')
  expect(beside({ kind: 'official log', madeBy: 'other body' })).toBe('met')
})

test('at asking, one item that stands apart is enough beside the words', () => {
  const evidence = [...words, anItem({ id: 'e2' })]
  expect(judged(hocrC209a, requestCase('C2', { crime, requesterFacts, evidence }))).toBe('met')
})

test('words alone are not borne out, whatever the victim says now', () => {
  expect(judged(hocrC209a, soundCase('C2', { crime, requesterFacts, evidence: words }))).toBe('not met, refer')
  expect(judged(hocrC209a, soundCase('C2', { crime, evidence: words }))).toBe('not met, refer')
  for (const kind of ['victim account', 'suspect account', 'opinion about the victim'] as const)
    expect(beside({ kind }), kind).toBe('not met, hold')
})

test.each(['message', 'document', 'footage', 'other'] as const)(
  'what the victim or the suspect writes or says is their account, also when it is called a %s',
  (kind) => {
    for (const madeBy of ['victim', 'suspect'] as const)
      expect(beside({ kind, madeBy, isAccount: 'yes' }), madeBy).toBe('not met, hold')
  },
)

test('a message of theirs is never a record, whatever is ticked', () => {
  expect(beside({ kind: 'message', madeBy: 'victim', isAccount: 'no' })).toBe('not met, hold')
  expect(beside({ kind: 'message', madeBy: 'machine or system', isAccount: 'no' })).toBe('unknown, hold')
})

test('who made it must be known', () => {
  expect(beside({ madeBy: 'unknown' })).toBe('unknown, hold')
})

test('nothing bears it out that shows something else or cannot be checked', () => {
  expect(beside({ howVerifiableWords: 2 })).toBe('unknown, hold')
  expect(beside({ held: 'neither' })).toBe('not met, hold')
  expect(beside({ effect: 'casts doubt only' })).toBe('not met, hold')
  expect(beside({ isAbsenceOnly: 'yes' })).toBe('not met, hold')
  expect(beside({ knownToRecorderOrOic: 'yes' })).toBe('not met, hold')
})

test('what was never judged does not count beside the words', () => {
  const evidence = [...words, anItem({ id: 'e2', kind: 'other', madeBy: 'other body' })]
  expect(judged(hocrC209a, soundCase('C2', { crime, requesterFacts, evidence }))).toBe('unknown, hold')
})

test('it speaks of rape only, and of C2 only', () => {
  expect(judged(hocrC209a, soundCase('C4', { crime }))).toBe('not applicable')
  expect(judged(hocrC209a, soundCase('C2', { requesterFacts }))).toBe('not applicable')
})
