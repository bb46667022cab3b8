import { describe, expect, test } from 'vitest'
import { type Shape, heldIn, mayBeNone, partsOf, wordsAllowed, wordsListed, writtenAs } from './schema.ts'

const text: Shape = { type: 'string' }
const unknown: Shape = { type: 'string', const: 'unknown' }
const day: Shape = { type: 'string', format: 'date' }
const moment: Shape = { type: 'string', format: 'date-time' }
const none: Shape = { type: 'null' }
const answer: Shape = { type: 'string', enum: ['yes', 'no', 'unknown'] }
const together: Shape = { type: 'object', properties: { convinced: answer } }
const or = (...anyOf: readonly Shape[]): Shape => ({ anyOf })

describe('how a fact is written', () => {
  test('of one kind', () => {
    expect(writtenAs({ type: 'integer' })).toBe('count')
    expect(writtenAs(moment)).toBe('moment')
    expect(writtenAs(day)).toBe('day')
    expect(writtenAs(text)).toBe('text')
  })

  test('the same where it may also be unknown, or none at all', () => {
    expect(writtenAs(or({ type: 'integer' }, none))).toBe('count')
    expect(writtenAs(or(moment, unknown))).toBe('moment')
    expect(writtenAs(or(or(day, unknown), none))).toBe('day')
    expect(mayBeNone(or(or(day, unknown), none))).toBe(true)
    expect(mayBeNone(or(day, unknown))).toBe(false)
  })
})

describe('the words a fact may be given as', () => {
  test('are those of a choice, of every kind it may be of; a day or a text has none of its own', () => {
    expect(wordsAllowed(answer)).toEqual(['yes', 'no', 'unknown'])
    expect(wordsAllowed(or(day, unknown))).toEqual(['unknown'])
    expect(wordsAllowed(text)).toEqual([])
    expect(wordsAllowed(or(day, none))).toEqual([])
  })

  test('of a list are those of what it holds', () => {
    expect(wordsListed({ type: 'array', items: answer })).toEqual(answer.enum)
    expect(wordsListed(or({ type: 'array', items: answer }, unknown))).toEqual(answer.enum)
    for (const noList of [answer, text, { type: 'array' }, { type: 'array', items: together }])
      expect(wordsListed(noList)).toBeUndefined()
  })
})

describe('facts that belong together', () => {
  test('may be held in a list', () => {
    expect(heldIn({ type: 'array', items: together })).toBe(together)
    expect(heldIn(or({ type: 'array', items: together }, none))).toBe(together)
    for (const noList of [together, text, { type: 'array' }, { type: 'array', items: answer }])
      expect(heldIn(noList)).toBeUndefined()
  })

  test('of several kinds are those of the kind the value is of; of none, there are none', () => {
    const ofKind = (category: string): Shape => ({ type: 'object', properties: { category: { const: category } } })
    const either: Shape = { oneOf: [ofKind('C1'), ofKind('C2'), none] }
    expect(partsOf(either, { category: 'C2' })).toEqual({ category: { const: 'C2' } })
    expect(partsOf(either, { category: 'C5' })).toEqual({})
    expect(partsOf(or(together, none), {})).toEqual(together.properties)
    expect(partsOf(text, {})).toEqual({})
  })
})
