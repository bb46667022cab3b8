import { describe, expect, test } from 'vitest'
import { merge } from '#lib/counting-rules/examples/merge'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { Facts } from '#lib/counting-rules/model'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC303a } from './hocr-c3-03a.ts'

const shown = { differencesShownBy: 'incident log', differencesExplainedWords: 8 } as const
const otherPlace = {
  ...shown,
  principalCrime: { samePlace: 'no' },
  placeDiffersBecause: 'written differently',
} as const
const otherTime = { ...shown, sameTime: 'no', timeDiffersBecause: 'time of report' } as const
const otherDay = { ...shown, principalCrime: { sameDay: 'no' } } as const
const noSuspect = { ...shown, principalCrime: { sameSuspects: 'unknown' }, suspectsNamed: 'one only' } as const

const differing = (requesterFacts: object, otherwise: object = {}): Facts =>
  soundCase('C3', merge({ requesterFacts }, otherwise) as Parameters<typeof soundCase>[1])

test('two records that agree in everything need no explanation', () => {
  expect(judged(hocrC303a, soundCase('C3'))).toBe('not applicable')
  expect(judged(hocrC303a, soundCase('C3', { requesterFacts: { kind: 'part of' } }))).toBe('not applicable')
})

describe.each([
  ['place', otherPlace, { placeDiffersBecause: 'unknown' }, { placeDiffersBecause: 'different places' }],
  ['time', otherTime, { timeDiffersBecause: 'unknown' }, { timeDiffersBecause: 'different times' }],
])('another %s', (what, given, unsaid, another) => {
  test('is explained from the list, by something that was opened', () => {
    expect(judged(hocrC303a, differing(given))).toBe('met')
    expect(judged(hocrC303a, requestCase('C3', { requesterFacts: given }))).toBe('met')
  })

  test('is not, where nobody chose why, or it is said to be another one', () => {
    expect(judged(hocrC303a, differing({ ...given, ...unsaid }))).toBe('unknown, hold')
    expect(judged(hocrC303a, differing({ ...given, ...another }))).toBe('not met, refuse')
    expect(hocrC303a.judge(differing({ ...given, ...another }), hocr2026)).toMatchObject({
      wrong: `The two happened at different ${what}s.`,
    })
  })
})

test('another day of report is explained by how it was recorded twice', () => {
  expect(judged(hocrC303a, differing(otherDay))).toBe('met')
})

test('a suspect whom the RMS names on one record only, or on neither, is explained by that', () => {
  expect(judged(hocrC303a, differing(noSuspect))).toBe('met')
  expect(judged(hocrC303a, differing({ ...noSuspect, suspectsNamed: 'neither' }))).toBe('met')
  expect(judged(hocrC303a, differing({ ...noSuspect, suspectsNamed: 'unknown' }))).toBe('unknown, hold')
  expect(judged(hocrC303a, differing({ ...noSuspect, suspectsNamed: 'both' }))).toBe('unknown, hold')
})

test('a reason that was chosen explains no difference that nobody knows of', () => {
  const reason = { placeDiffersBecause: 'written differently', timeDiffersBecause: 'time of report' }
  expect(judged(hocrC303a, differing({ ...shown, ...reason, principalCrime: { samePlace: 'unknown' } }))).toBe(
    'unknown, hold',
  )
  expect(judged(hocrC303a, differing({ ...shown, ...reason, sameTime: 'unknown' }))).toBe('unknown, hold')
})

test('what is not known is not the same', () => {
  expect(judged(hocrC303a, differing({ ...shown, principalCrime: { samePlace: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC303a, differing({ ...shown, principalCrime: { sameDay: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC303a, differing({ ...shown, sameTime: 'unknown' }))).toBe('unknown, hold')
})

test('words alone explain nothing: something named shows it, and the decision maker has opened it', () => {
  for (const differencesShownBy of ['they do not differ', 'nothing', 'unknown'])
    expect(judged(hocrC303a, differing({ ...otherDay, differencesShownBy, differencesExplainedWords: 400 }))).toBe(
      'not met, hold',
    )
  expect(judged(hocrC303a, differing({ ...otherDay, differencesExplainedWords: 2 }))).toBe('not met, hold')
  expect(judged(hocrC303a, differing(otherDay, { judgements: { differencesSeen: 'no' } }))).toBe('not met, refuse')
  expect(judged(hocrC303a, differing(otherDay, { judgements: { differencesSeen: 'unknown' } }))).toBe('unknown, hold')
})

test('another time and another place at once are for the registrar', () => {
  const both = { ...otherTime, ...otherPlace, sameTime: 'no' }
  expect(judged(hocrC303a, differing(both))).toBe('not met, refer')
  expect(judged(hocrC303a, differing(both, { decisionMaker: theRegistrar }))).toBe('met')
})
