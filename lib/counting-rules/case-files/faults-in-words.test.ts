import { describe, expect, test } from 'vitest'
import { soundCase } from '../examples/sound-case.ts'
import type { Category } from '../model.ts'
import { readCase } from './case-file.ts'

type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const written = (category: Category): Parts => JSON.parse(JSON.stringify(soundCase(category))) as Parts

const facts = written('C2')

const refusalOf = (change: object, from = facts): string => {
  const read = readCase(JSON.stringify({ ...from, ...change }))
  return read.ok ? '' : read.refusal.words
}

const withWords = (reasonWords: unknown) => refusalOf({ judgements: { ...facts['judgements'], reasonWords } })

describe('a fact of the wrong kind is refused with the kind it must be', () => {
  test('a number', () => {
    expect(withWords(12)).toBe('')
    expect(withWords('many')).toBe('judgements.reasonWords: must be a number')
    expect(withWords(1.5)).toBe('judgements.reasonWords: must be a whole number')
    expect(withWords(-1)).toBe('judgements.reasonWords: must be 0 or more')
    expect(withWords(1e300)).toBe('judgements.reasonWords: is not written in the form that --schema gives')
  })

  test('a group of facts', () => {
    expect(refusalOf({ crime: 'theft' })).toBe('crime: must be a group of facts, in { }')
    expect(refusalOf({ victims: [7] })).toBe('victims[0]: must be a group of facts, in { }')
    const mistaken = written('C4')
    const conditions = (given: unknown) =>
      refusalOf({ requesterFacts: { ...mistaken['requesterFacts'], conditions: given } }, mistaken)
    expect(conditions('yes')).toBe('requesterFacts.conditions: must be a group of facts, in { }')
    expect(conditions({ mood: 'yes' })).toBe('requesterFacts.conditions: not part of a case: mood')
  })

  test('one of several words, each offered once', () => {
    const words = refusalOf({ decisionMaker: { ...facts['decisionMaker'], conflicts: ['lunch', 'tea'] } })
    expect(words).toMatch(/^decisionMaker\.conflicts: must be requester, oic now or before, .*, or unknown$/)
    expect(words.match(/requester/g)).toHaveLength(1)
  })
})

describe('a part of which there are several kinds', () => {
  test('is refused with the kinds there are, where it is of none of them', () => {
    expect(refusalOf({ requesterFacts: { category: 'C6' } })).toBe(
      'requesterFacts.category: must be one of: C1, C2, C3, C4, C5',
    )
    expect(refusalOf({ matter: { kind: 'dreaming' } })).toMatch(
      /^matter\.kind: must be one of: keeping an incident, cancelling an incident, reclassifying, /,
    )
  })

  test('and where its kind is missing', () => {
    expect(refusalOf({ requesterFacts: {} })).toBe(
      'requesterFacts.category: is missing. It must be one of: C1, C2, C3, C4, C5',
    )
  })
})

describe('a fact is missing', () => {
  test('only where it is not written: nothing at all is written, and is of the wrong kind', () => {
    expect(withWords(null)).toBe('judgements.reasonWords: must be a number')
    expect(refusalOf({ crime: { ...facts['crime'], recordedAt: null } })).toBe(
      'crime.recordedAt: must be a text, in quotation marks',
    )
    expect(refusalOf({ crime: { ...facts['crime'], classesEver: [{ code: '048/01' }] } })).toBe(
      'crime.classesEver[0].countClass: is missing. It must be a text, in quotation marks',
    )
  })

  test('nor is it where the part it stands in has a former name', () => {
    const duplicate = written('C3')
    const principalCrime = { ...(duplicate['requesterFacts']?.['principalCrime'] as object), code: 'a crime!' }
    const today = JSON.stringify({ ...duplicate, requesterFacts: { ...duplicate['requesterFacts'], principalCrime } })
    const read = readCase(today.replace('"principalCrime"', '"survivor"'))
    expect(read.ok ? '' : read.refusal.words).toBe(
      'requesterFacts.principalCrime.code: must be written in the form that --schema gives',
    )
  })
})
