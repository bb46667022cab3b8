import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDecisionMaker, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC303 } from './hocr-c3-03.ts'

const oneEvent = {
  kind: 'part of' as const,
  oneSequence: 'yes' as const,
  reportedTogether: 'yes' as const,
  resumedAfterPoliceKnew: 'no' as const,
}
const bicycle = { code: '044/00', countClass: '44' }

test('a duplicate: all the same', () => {
  expect(judged(hocrC303, requestCase('C3'))).toBe('met')
})

test('part of one run of events, reported together', () => {
  expect(judged(hocrC303, requestCase('C3', { requesterFacts: oneEvent }))).toBe('met')
})

test('another victim or another suspect is another crime', () => {
  expect(judged(hocrC303, requestCase('C3', { requesterFacts: { principalCrime: { sameVictims: 'no' } } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC303, requestCase('C3', { requesterFacts: { principalCrime: { sameSuspects: 'no' } } }))).toBe(
    'not met, refuse',
  )
})

test('so it is for a part of a crime', () => {
  expect(
    judged(hocrC303, requestCase('C3', { requesterFacts: { ...oneEvent, principalCrime: { sameVictims: 'no' } } })),
  ).toBe('not met, refuse')
  expect(
    judged(hocrC303, requestCase('C3', { requesterFacts: { ...oneEvent, principalCrime: { sameSuspects: 'no' } } })),
  ).toBe('not met, refuse')
  expect(
    judged(
      hocrC303,
      requestCase('C3', { requesterFacts: { ...oneEvent, principalCrime: { sameSuspects: 'unknown' } } }),
    ),
  ).toBe('unknown, hold')
})

test('a course of conduct and one household have tests of their own', () => {
  expect(
    judged(
      hocrC303,
      requestCase('C3', {
        crime: { code: '008/72', countClass: '8R' },
        requesterFacts: { kind: 'part of', principalCrime: { code: '008/65', countClass: '8Q' } },
      }),
    ),
  ).toBe('not applicable')
  expect(
    judged(
      hocrC303,
      requestCase('C3', {
        crime: bicycle,
        requesterFacts: { kind: 'part of', oneHousehold: 'yes', principalCrime: { ...bicycle, sameVictims: 'no' } },
      }),
    ),
  ).toBe('not applicable')
  expect(judged(hocrC303, requestCase('C3', { requesterFacts: { principalCrime: null } }))).toBe('not applicable')
})

test('what started again after police knew is new', () => {
  expect(judged(hocrC303, requestCase('C3', { requesterFacts: { ...oneEvent, resumedAfterPoliceKnew: 'yes' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC303, requestCase('C3', { requesterFacts: { ...oneEvent, reportedTogether: 'no' } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC303, requestCase('C3', { requesterFacts: { ...oneEvent, oneSequence: 'no' } }))).toBe(
    'not met, refuse',
  )
})

test('parts that the RMS has as reported on different days, or on days not known, are for the registrar', () => {
  for (const sameDay of ['no', 'unknown'] as const) {
    const requesterFacts = { ...oneEvent, principalCrime: { sameDay } }
    expect(judged(hocrC303, soundCase('C3', { requesterFacts }))).toBe('not met, refer')
    expect(judged(hocrC303, soundCase('C3', { requesterFacts, decisionMaker: theRegistrar }))).toBe('met')
  }
})

test('two records of other acts, or of two events, are two crimes', () => {
  for (const requesterFacts of [
    { sameActs: 'no' },
    { recordedTwiceBecause: 'not recorded twice' },
    { suspectsNamed: 'different people' },
  ] as const)
    expect(judged(hocrC303, requestCase('C3', { requesterFacts }))).toBe('not met, refuse')
  for (const requesterFacts of [{ sameActs: 'unknown' }, { recordedTwiceBecause: 'unknown' }] as const)
    expect(judged(hocrC303, requestCase('C3', { requesterFacts }))).toBe('unknown, hold')
})

test('a duplicate in the wrong class is reclassified first, whoever decides and whatever is explained', () => {
  for (const wrong of [
    { code: '149/00', countClass: '58D' },
    { code: '148/00', countClass: '58C' },
    { sameOffence: 'no' },
  ] as const)
    for (const decisionMaker of [aDecisionMaker, theRegistrar]) {
      const facts = soundCase('C3', {
        requesterFacts: { principalCrime: wrong, differencesExplainedWords: 40, differencesShownBy: 'incident log' },
        decisionMaker,
      })
      expect(judged(hocrC303, facts)).toBe('not met, hold')
    }
})

test('it waits until the victims are known to be the same', () => {
  expect(judged(hocrC303, requestCase('C3', { requesterFacts: { principalCrime: { sameVictims: 'unknown' } } }))).toBe(
    'unknown, hold',
  )
  expect(judged(hocrC303, requestCase('C3', { requesterFacts: { kind: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC303, requestCase('C3', { requesterFacts: { ...oneEvent, oneSequence: 'unknown' } }))).toBe(
    'unknown, hold',
  )
})

test('until it is said which of the two it is, it waits, whatever else is known', () => {
  const requesterFacts = {
    kind: 'unknown',
    oneSequence: 'yes',
    reportedTogether: 'yes',
    resumedAfterPoliceKnew: 'no',
  } as const
  expect(judged(hocrC303, soundCase('C3', { requesterFacts }))).toBe('unknown, hold')
})

test('what was asked under another category has no crime that stays', () => {
  expect(judged(hocrC303, { ...soundCase('C3'), requesterFacts: soundCase('C1').requesterFacts })).toBe(
    'not applicable',
  )
})

test('of a duplicate in the wrong class it is said to reclassify it', () => {
  const wrong = soundCase('C3', { requesterFacts: { principalCrime: { countClass: '58D' } } })
  expect(hocrC303.judge(wrong, hocr2026)).toMatchObject({ satisfy: expect.stringMatching(/reclassif/) as string })
})
