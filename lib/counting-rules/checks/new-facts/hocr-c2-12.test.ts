import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC212 } from './hocr-c2-12.ts'

const slavery = { code: '036/07', countClass: '106' }
const negative = { nrmDecision: 'conclusive grounds negative' as const }

test('a negative conclusive grounds decision, with nothing else to keep it', () => {
  expect(judged(hocrC212, soundCase('C2', { crime: slavery, requesterFacts: negative }))).toBe('met')
})

test('a negative reasonable grounds decision is no reason', () => {
  expect(
    judged(
      hocrC212,
      requestCase('C2', { crime: slavery, requesterFacts: { nrmDecision: 'reasonable grounds negative' } }),
    ),
  ).toBe('not met, refuse')
})

test('other reasons to keep it keep it', () => {
  expect(
    judged(
      hocrC212,
      soundCase('C2', { crime: slavery, requesterFacts: negative, judgements: { otherReasonsToKeep: 'yes' } }),
    ),
  ).toBe('not met, refuse')
  expect(
    judged(
      hocrC212,
      soundCase('C2', { crime: slavery, requesterFacts: negative, judgements: { otherReasonsWords: 0 } }),
    ),
  ).toBe('not met, hold')
})

test('up to 1 April 2020 the ordinary test applies, before the registrar', () => {
  expect(
    judged(hocrC212, soundCase('C2', { crime: { ...slavery, recordedOn: '2020-04-01' }, requesterFacts: negative })),
  ).toBe('not met, refer')
  expect(
    judged(hocrC212, soundCase('C2', { crime: { ...slavery, recordedOn: '2020-04-02' }, requesterFacts: negative })),
  ).toBe('met')
})

test('a decision still to come, or not known, holds it', () => {
  expect(judged(hocrC212, requestCase('C2', { crime: slavery, requesterFacts: { nrmDecision: 'waiting' } }))).toBe(
    'not met, hold',
  )
  expect(judged(hocrC212, requestCase('C2', { crime: slavery, requesterFacts: { nrmDecision: 'unknown' } }))).toBe(
    'unknown, hold',
  )
  expect(
    judged(
      hocrC212,
      soundCase('C2', { crime: slavery, requesterFacts: negative, judgements: { otherReasonsToKeep: 'unknown' } }),
    ),
  ).toBe('unknown, hold')
})

test('it speaks of modern slavery only', () => {
  expect(judged(hocrC212, requestCase('C2', { requesterFacts: negative }))).toBe('not applicable')
})

test('a case that does not rest on the competent authority is judged as any other', () => {
  expect(judged(hocrC212, soundCase('C2', { crime: slavery, judgements: { otherReasonsWords: 0 } }))).toBe('met')
})

test('whether anything else keeps it is for the decision maker, not at asking', () => {
  expect(judged(hocrC212, requestCase('C2', { crime: slavery, requesterFacts: negative }))).toBe('met')
  expect(judged(hocrC212, soundCase('C2', { crime: slavery, requesterFacts: negative, judgements: null }))).toBe(
    'unknown, hold',
  )
})

test('three words on why nothing else keeps it, and no fewer', () => {
  const written = (otherReasonsWords: number) =>
    judged(hocrC212, soundCase('C2', { crime: slavery, requesterFacts: negative, judgements: { otherReasonsWords } }))
  expect(written(3)).toBe('met')
  expect(written(2)).toBe('not met, hold')
})
