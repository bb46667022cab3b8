import { expect, test } from 'vitest'
import { citationInWords, Facts } from './model.ts'
import { soundCase } from './examples/sound-case.ts'

test('what is not said is unknown', () => {
  const { requesterFacts, force } = Facts.parse({ ...soundCase('C4'), force: {}, requesterFacts: { category: 'C4' } })
  expect(force).toEqual({
    code: 'unknown',
    registeredRegistrarExists: 'unknown',
    anotherRegisteredRegistrar: 'unknown',
    reservesThisOffence: 'unknown',
  })
  expect(requesterFacts).toMatchObject({
    mistake: 'unknown',
    restsOn: 'unknown',
    recorderKnown: 'unknown',
    whatWentWrongWords: 0,
  })
})

test('what the product always knows must be given', () => {
  const { crime } = soundCase('C2')
  const { flags: _flags, ...withoutFlags } = crime
  const { classesEver: _ever, ...withoutHistory } = crime
  expect(Facts.safeParse({ ...soundCase('C2'), crime: withoutFlags }).success).toBe(false)
  expect(Facts.safeParse({ ...soundCase('C2'), crime: withoutHistory }).success).toBe(false)
})

test('no name and no free text gets in', () => {
  const facts = soundCase('C2')
  expect(Facts.safeParse({ ...facts, victims: [{ id: 'v1', name: 'Ada Example' }] }).success).toBe(false)
  expect(Facts.safeParse({ ...facts, victims: [{ id: 'Ada Example' }] }).success).toBe(false)
  expect(Facts.safeParse({ ...facts, crime: { ...facts.crime, id: 'ZZ/000123/26' } }).success).toBe(false)
  expect(Facts.safeParse({ ...facts, narrative: 'what happened' }).success).toBe(false)
  expect(Facts.safeParse({ ...facts, judgements: { convinced: 'because I am' } }).success).toBe(false)
})

test('facts asked for under one category do not come with another’s', () => {
  expect(
    Facts.safeParse({ ...soundCase('C2'), requesterFacts: { category: 'C5', nrmDecision: 'waiting' } }).success,
  ).toBe(false)
})

test('a page is read out as one, pages as several, and any other place as it stands', () => {
  const read = (page: string) => citationInWords({ document: 'Guide', page })
  expect(read('p29')).toBe('Guide, page 29')
  expect(read('pp13-14')).toBe('Guide, pages 13-14')
  expect(read('paras 100-103')).toBe('Guide, paras 100-103')
  expect(read('Right 12')).toBe('Guide, Right 12')
})
