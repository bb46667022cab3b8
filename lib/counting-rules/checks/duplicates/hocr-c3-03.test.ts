import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC303 } from './hocr-c3-03.ts'

const oneEvent = {
  kind: 'part of' as const,
  oneSequence: 'yes' as const,
  reportedTogether: 'yes' as const,
  resumedAfterPoliceKnew: 'no' as const,
}
const bicycle = { code: '044/00', countClass: '44' }

test('a duplicate: all the same', () => {
  expect(said(hocrC303, askedCase('C3'))).toBe('met')
})

test('part of one run of events, reported together', () => {
  expect(said(hocrC303, askedCase('C3', { asked: oneEvent }))).toBe('met')
})

test('another victim or another suspect is another crime', () => {
  expect(said(hocrC303, askedCase('C3', { asked: { survivor: { sameVictims: 'no' } } }))).toBe('not met, refuse')
  expect(said(hocrC303, askedCase('C3', { asked: { survivor: { sameSuspects: 'no' } } }))).toBe('not met, refuse')
})

test('so it is for a part of a crime', () => {
  expect(said(hocrC303, askedCase('C3', { asked: { ...oneEvent, survivor: { sameVictims: 'no' } } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrC303, askedCase('C3', { asked: { ...oneEvent, survivor: { sameSuspects: 'no' } } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrC303, askedCase('C3', { asked: { ...oneEvent, survivor: { sameSuspects: 'unknown' } } }))).toBe(
    'unknown, hold',
  )
})

test('a course of conduct and one household have tests of their own', () => {
  expect(
    said(
      hocrC303,
      askedCase('C3', {
        crime: { code: '008/72', countClass: '8R' },
        asked: { kind: 'part of', survivor: { code: '008/65', countClass: '8Q' } },
      }),
    ),
  ).toBe('not applicable')
  expect(
    said(
      hocrC303,
      askedCase('C3', {
        crime: bicycle,
        asked: { kind: 'part of', oneHousehold: 'yes', survivor: { ...bicycle, sameVictims: 'no' } },
      }),
    ),
  ).toBe('not applicable')
  expect(said(hocrC303, askedCase('C3', { asked: { survivor: null } }))).toBe('not applicable')
})

test('what started again after police knew is new', () => {
  expect(said(hocrC303, askedCase('C3', { asked: { ...oneEvent, resumedAfterPoliceKnew: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(said(hocrC303, askedCase('C3', { asked: { ...oneEvent, reportedTogether: 'no' } }))).toBe('not met, refuse')
  expect(said(hocrC303, askedCase('C3', { asked: { ...oneEvent, oneSequence: 'no' } }))).toBe('not met, refuse')
})

test('a difference between duplicates is explained', () => {
  expect(said(hocrC303, askedCase('C3', { asked: { survivor: { sameDay: 'no' } } }))).toBe('not met, hold')
  expect(
    said(hocrC303, askedCase('C3', { asked: { survivor: { sameDay: 'no' }, differencesExplainedWords: 12 } })),
  ).toBe('met')
})

test('duplicates without a known suspect need a word of explanation', () => {
  expect(said(hocrC303, askedCase('C3', { asked: { survivor: { sameSuspects: 'unknown' } } }))).toBe('not met, hold')
  expect(
    said(
      hocrC303,
      askedCase('C3', { asked: { survivor: { sameSuspects: 'unknown' }, differencesExplainedWords: 12 } }),
    ),
  ).toBe('met')
})

test('it waits until the victims are known to be the same', () => {
  expect(said(hocrC303, askedCase('C3', { asked: { survivor: { sameVictims: 'unknown' } } }))).toBe('unknown, hold')
  expect(said(hocrC303, askedCase('C3', { asked: { kind: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC303, askedCase('C3', { asked: { ...oneEvent, oneSequence: 'unknown' } }))).toBe('unknown, hold')
})

test('until it is said which of the two it is, it waits, whatever else is known', () => {
  const asked = { kind: 'unknown', oneSequence: 'yes', reportedTogether: 'yes', resumedAfterPoliceKnew: 'no' } as const
  expect(said(hocrC303, soundCase('C3', { asked }))).toBe('unknown, hold')
})
