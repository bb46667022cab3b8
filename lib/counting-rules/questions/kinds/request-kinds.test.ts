import { describe, expect, test } from 'vitest'
import { choiceOf, conditionOf, countedText, suspectIsPolice, text, yesOrNo, yesOrNoAbout } from './request-kinds.ts'

const put = { words: 'What went wrong?', missing: 'Enter what went wrong' }

const fault = ({ field }: { readonly field: ReturnType<typeof text>['field'] }, answer: string): string | undefined =>
  field.safeParse(answer).error?.issues[0]?.message

describe('a text of the requester', () => {
  test('must be there, and no longer than it may be', () => {
    const reference = text({ ...put, atMost: 40 })
    expect(fault(reference, '')).toBe('Enter what went wrong')
    expect(fault(reference, 'a'.repeat(40))).toBeUndefined()
    expect(fault(reference, 'a'.repeat(41))).toBe('Enter what went wrong, in 40 characters or fewer')
  })

  test('one whose words are counted must be there too, unless it may be left out', () => {
    const counted = { ...put, atMost: 40, fact: 'Words on what went wrong' }
    expect(fault(countedText(counted), '')).toBe('Enter what went wrong')
    expect(fault(countedText({ ...counted, optional: true }), '')).toBeUndefined()
    expect(fault(countedText(counted), 'a')).toBeUndefined()
    for (const question of [countedText(counted), countedText({ ...counted, optional: true })]) {
      expect(fault(question, 'a'.repeat(41))).toBe('Enter what went wrong, in 40 characters or fewer')
    }
  })

  test('is told to the rules only as a number of words, and only where they count them', () => {
    expect(countedText({ ...put, atMost: 40, fact: 'Words on it' }).fact.parse(undefined)).toBe(0)
    expect(text({ ...put, atMost: 40 })).not.toHaveProperty('fact')
  })
})

describe('a choice of the requester', () => {
  const options = { theirs: 'Theirs', ours: 'Ours', unknown: 'Not known' }
  const whose = choiceOf({ ...put, options, fact: 'Whose it is' })

  test('must be made among the answers offered', () => {
    expect(whose.field.parse('ours')).toBe('ours')
    expect(whose.field.safeParse('nobody’s').error?.issues[0]?.message).toBe('Enter what went wrong')
    expect(whose.field.safeParse('').success).toBe(false)
  })

  test('is not known in a case file that does not have it', () => {
    expect(whose.fact.parse(undefined)).toBe('unknown')
    expect(whose.fact.safeParse('nobody’s').success).toBe(false)
  })

  test('yes or no has an honest third answer, and must be given', () => {
    for (const question of [yesOrNo({ ...put, fact: 'Is it so?' }), yesOrNoAbout({ ...put, becomes: ['crime.x'] })]) {
      expect(question.options).toEqual({ yes: 'Yes', no: 'No', unknown: 'Not known' })
      expect(question.field.parse('unknown')).toBe('unknown')
      expect(question.field.safeParse('').error?.issues[0]?.message).toBe('Enter what went wrong')
    }
  })
})

test('a condition stands under its mistake, and one left out is refused with its question', () => {
  const condition = conditionOf('nuisance call', 'the call caused distress', 'Did the call cause distress?')
  expect(condition.under).toEqual({ question: 'mistake', answer: 'nuisance call' })
  expect(condition).toMatchObject({ about: 'conditions', condition: 'the call caused distress' })
  expect(condition.field.safeParse('').error?.issues[0]?.message).toBe('Answer “Did the call cause distress?”')
})

test('whether a suspect is police is asked where somebody is suspected, and told of every suspect', () => {
  expect(suspectIsPolice.onlyFor).toBe('suspects')
  expect(suspectIsPolice.becomes).toEqual(['suspects.*.isPoliceStaff'])
})
