import { describe, expect, test } from 'vitest'
import { offenceTyped, offenceUnder } from './reported.ts'

const harassment = { code: '195/94', countClass: '8L' }

describe('the offence that was reported', () => {
  test('is read as it is typed, or as it is taken from the list', () => {
    expect(offenceTyped.parse('195/94 8L')).toEqual(harassment)
    expect(offenceTyped.parse('  195/94   8l ')).toEqual(harassment)
    expect(offenceTyped.parse('195/94 8L – Harassment')).toEqual(harassment)
  })

  test('read a second time is the same', () => {
    expect(offenceTyped.parse(offenceTyped.parse('195/94 8L'))).toEqual(harassment)
    expect(offenceTyped.parse(offenceTyped.parse(''))).toBeNull()
  })

  test('words that are no offence, or none at all, are none', () => {
    expect(offenceTyped.parse('harassment')).toBeNull()
    expect(offenceTyped.parse('')).toBeNull()
    expect(offenceTyped.parse(undefined)).toBeNull()
  })

  test('must be named by the requester who said that it is on the list', () => {
    const question = offenceUnder('reported', 'Which offence was reported?', 'Enter its code and class.')
    expect(question.under).toEqual({ question: 'reported', answer: 'offence on the list' })
    expect(question.field.parse('195/94 8L')).toEqual(harassment)
    expect(question.field.safeParse('').error?.issues[0]?.message).toBe(
      'Enter the Home Office code and class of the offence, such as 195/94 8L',
    )
    expect(question.fact.parse(undefined)).toBeNull()
  })
})
