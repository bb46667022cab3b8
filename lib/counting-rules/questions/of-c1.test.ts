import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '#lib/base/day'
import { fieldOf, questionsAsked, questionsUnder } from './lists.ts'
import { c1Questions, newsQuestions } from './of-c1.ts'
import type { Typed } from './kinds/question.ts'
import { noTraits } from '#lib/counting-rules/testing/traits'

const today = '2026-11-16' as Day
const asked = (typed: Typed) => questionsAsked(c1Questions, { traits: noTraits }, typed).map(({ name }) => name)

describe('what tells the place', () => {
  test.each(['suspect confirmed address', 'victim at the time', 'victim home', 'business premises'])(
    'after “%s” it is asked whether the steps before it gave no answer',
    (placeStep) => {
      expect(asked({ placeStep })).toContain('earlierStepsRuledOut')
    },
  )

  test.each(['suspect at the time', 'British Transport Police location', 'agreed between forces', 'unknown'])(
    'after “%s” it is not: there are none before it',
    (placeStep) => {
      expect(asked({ placeStep })).not.toContain('earlierStepsRuledOut')
    },
  )

  test('before anything is chosen the question is there, for a browser without scripts', () => {
    expect(asked({})).toContain('earlierStepsRuledOut')
  })

  test('who agreed is asked of both forces, only where the forces agreed', () => {
    const under = questionsUnder(c1Questions, 'placeStep', 'agreed between forces')
    expect(under.map(({ name }) => name)).toEqual(['agreedByOurs', 'agreedByTheirs'])
    for (const { options = {} } of under) {
      expect(Object.keys(options)).toEqual(['ddm', 'fcr', 'nobody', 'unknown'])
    }
    expect(asked({ placeStep: 'victim home' })).not.toContain('agreedByOurs')
  })

  test('the steps that depend on a device, and those that settle the force, say so under the answer', () => {
    expect(Object.keys(c1Questions.placeStep.hints ?? {})).toEqual([
      'suspect at the time',
      'suspect confirmed address',
      'victim at the time',
      'business premises',
      'British Transport Police location',
      'departure airport',
      'flight from abroad',
      'series over several forces',
    ])
  })
})

test('what shows where it happened must be written, in 4,000 characters or fewer', () => {
  const { account } = c1Questions
  const fault = (answer: string) => account.field.safeParse(answer).error?.issues[0]?.message
  expect(fault('')).toBe(account.missing)
  expect(fault('The bus’s film shows the stop.')).toBeUndefined()
  expect(fault('a'.repeat(4001))).toBe('Say what shows where it happened, in 4,000 characters or fewer')
})

describe('the other force', () => {
  test('every force is offered but one’s own, and last that it is not known', () => {
    const { options, leftOut } = c1Questions.receivingForce
    expect(leftOut({ ownForce: 'KENT' })).toEqual(['KENT'])
    expect(options).toMatchObject({ AVON: 'Avon and Somerset', BTP: 'British Transport Police', unknown: 'Not known' })
    expect(Object.keys(options).at(-1)).toBe('unknown')
  })

  test('a force, or that it is not known, is taken; anything else is refused with what to do', () => {
    const { field } = c1Questions.receivingForce
    expect(field.safeParse('MPS').success).toBe(true)
    expect(field.safeParse('unknown').success).toBe(true)
    expect(field.safeParse('ATLANTIS').error?.issues[0]?.message).toBe('Choose the force whose area it happened in')
    expect(field.safeParse('').success).toBe(false)
  })

  test('a case file may name any force, and has it as unknown where it names none', () => {
    const { fact } = c1Questions.receivingForce
    expect(fact.parse(undefined)).toBe('unknown')
    expect(fact.parse('unknown')).toBe('unknown')
    expect(fact.parse('another-force')).toBe('another-force')
    expect(fact.safeParse('').success).toBe(false)
  })

  test('where it happened and the other force each have a heading', () => {
    expect(Object.values(c1Questions).flatMap((question) => ('heading' in question ? [question.heading] : []))).toEqual(
      ['Where it happened', 'The other force'],
    )
  })
})

describe('what the other force has said', () => {
  test.each(['crime', 'crime-related incident'])('its number is asked for after “%s”', (referenceKind) => {
    expect(asked({ referenceKind })).toContain('theirReference')
  })

  test.each(['none', 'unknown', ''])('and not after “%s”', (referenceKind) => {
    expect(asked({ referenceKind })).not.toContain('theirReference')
  })

  test('the day to chase them is asked only while they have not answered', () => {
    expect(asked({ acceptance: 'waiting' })).toContain('chaseOn')
    for (const acceptance of ['accepted', 'declined', 'unknown']) {
      expect(asked({ acceptance })).not.toContain('chaseOn')
    }
  })

  test('the day to chase them is from today to 60 days ahead', () => {
    const fault = (day: string) =>
      fieldOf(newsQuestions.chaseOn, noTraits, today).safeParse(day).error?.issues[0]?.message
    expect(fault(today)).toBeUndefined()
    expect(fault(addDays(today, 60))).toBeUndefined()
    const outside = 'The day to chase them must be from today to 60 days ahead'
    expect(fault(addDays(today, -1))).toBe(outside)
    expect(fault(addDays(today, 61))).toBe(outside)
    expect(fault('')).toBe('Enter the day to chase them')
  })
})
