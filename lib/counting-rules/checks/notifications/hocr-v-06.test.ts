import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { informedCase } from '#lib/counting-rules/examples/informed-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrV06 } from './hocr-v-06.ts'

type Answer = 'yes' | 'no' | 'unknown'
const nobody: Record<string, Answer> = {
  madeByDecisionMaker: 'yes',
  anybodyIsVictim: 'no',
  protectedByOrder: 'no',
  identifiedInImage: 'no',
  injured: 'no',
}
const nobodyOnIt = (noVictimDeclaration: Record<string, Answer> | null) => ({
  crime: { code: '092/51', countClass: '92D' },
  victims: [],
  notification: { duties: [], noVictimDeclaration },
})

test('a crime with a victim needs no declaration', () => {
  expect(judged(hocrV06, informedCase('C2'))).toBe('not applicable')
})

test('the decision maker declares that there is none', () => {
  expect(judged(hocrV06, informedCase('C2', nobodyOnIt(nobody)))).toBe('met')
})

test('nobody declares away a person who is protected, seen or hurt', () => {
  expect(judged(hocrV06, informedCase('C2', nobodyOnIt({ ...nobody, anybodyIsVictim: 'yes' })))).toBe('not met, refuse')
  expect(judged(hocrV06, informedCase('C2', nobodyOnIt({ ...nobody, protectedByOrder: 'yes' })))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrV06, informedCase('C2', nobodyOnIt({ ...nobody, identifiedInImage: 'yes' })))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrV06, informedCase('C2', nobodyOnIt({ ...nobody, injured: 'yes' })))).toBe('not met, refuse')
})

test('only the decision maker declares', () => {
  expect(judged(hocrV06, informedCase('C2', nobodyOnIt({ ...nobody, madeByDecisionMaker: 'no' })))).toBe(
    'not met, hold',
  )
})

test('without a whole declaration it waits', () => {
  expect(judged(hocrV06, informedCase('C2', nobodyOnIt(null)))).toBe('unknown, hold')
  expect(judged(hocrV06, informedCase('C2', nobodyOnIt({ ...nobody, injured: 'unknown' })))).toBe('unknown, hold')
})

test('who declared it must be known', () => {
  expect(judged(hocrV06, informedCase('C2', nobodyOnIt({ ...nobody, madeByDecisionMaker: 'unknown' })))).toBe(
    'unknown, hold',
  )
  expect(judged(hocrV06, informedCase('C2', { victims: [], notification: null }))).toBe('unknown, hold')
})

test('what is still to be declared is told from what is still to be answered', () => {
  const wrong = (change: Record<string, Answer>) =>
    hocrV06.judge(informedCase('C2', nobodyOnIt({ ...nobody, ...change })), hocr2026)
  const words = (what: RegExp) => ({ wrong: expect.stringMatching(what) as string })
  expect(wrong({ injured: 'unknown' })).toMatchObject(words(/not complete/))
  expect(wrong({ madeByDecisionMaker: 'unknown' })).not.toMatchObject(words(/not complete/))
})
