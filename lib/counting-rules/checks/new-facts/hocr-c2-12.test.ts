import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC212 } from './hocr-c2-12.ts'

const slavery = { code: '036/07', countClass: '106' }
const negative = { nrmDecision: 'conclusive grounds negative' as const }

test('a negative conclusive grounds decision, with nothing else to keep it', () => {
  expect(said(hocrC212, soundCase('C2', { crime: slavery, asked: negative }))).toBe('met')
})

test('a negative reasonable grounds decision is no reason', () => {
  expect(
    said(hocrC212, askedCase('C2', { crime: slavery, asked: { nrmDecision: 'reasonable grounds negative' } })),
  ).toBe('not met, refuse')
})

test('other reasons to keep it keep it', () => {
  expect(
    said(hocrC212, soundCase('C2', { crime: slavery, asked: negative, judged: { otherReasonsToKeep: 'yes' } })),
  ).toBe('not met, refuse')
  expect(said(hocrC212, soundCase('C2', { crime: slavery, asked: negative, judged: { otherReasonsWords: 0 } }))).toBe(
    'not met, hold',
  )
})

test('up to 1 April 2020 the ordinary test applies, before the registrar', () => {
  expect(said(hocrC212, soundCase('C2', { crime: { ...slavery, recordedOn: '2020-04-01' }, asked: negative }))).toBe(
    'not met, refer',
  )
  expect(said(hocrC212, soundCase('C2', { crime: { ...slavery, recordedOn: '2020-04-02' }, asked: negative }))).toBe(
    'met',
  )
})

test('a decision still to come, or not known, holds it', () => {
  expect(said(hocrC212, askedCase('C2', { crime: slavery, asked: { nrmDecision: 'waiting' } }))).toBe('not met, hold')
  expect(said(hocrC212, askedCase('C2', { crime: slavery, asked: { nrmDecision: 'unknown' } }))).toBe('unknown, hold')
  expect(
    said(hocrC212, soundCase('C2', { crime: slavery, asked: negative, judged: { otherReasonsToKeep: 'unknown' } })),
  ).toBe('unknown, hold')
})

test('it speaks of modern slavery only', () => {
  expect(said(hocrC212, askedCase('C2', { asked: negative }))).toBe('not applicable')
})

test('a case that does not rest on the competent authority is judged as any other', () => {
  expect(said(hocrC212, soundCase('C2', { crime: slavery, judged: { otherReasonsWords: 0 } }))).toBe('met')
})

test('whether anything else keeps it is for the decider, not at asking', () => {
  expect(said(hocrC212, askedCase('C2', { crime: slavery, asked: negative }))).toBe('met')
  expect(said(hocrC212, soundCase('C2', { crime: slavery, asked: negative, judged: null }))).toBe('unknown, hold')
})
