import { describe, expect, test } from 'vitest'
import { noTraits } from '#lib/counting-rules/testing/traits'
import { questionsUnder } from './lists.ts'
import { c4Questions, mistakeConditions, questionOfCondition } from './of-c4.ts'

// Each kind of mistake that has conditions: the questions under it, and what the facts call the answer to each.
const asked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'driving before investigation': { wasConfirmedByInvestigation: 'investigation had confirmed the offence' },
  'police conduct before case to answer': {
    officerOnDuty: 'officer was on duty',
    inExecutionOfDuty: 'it was done in the execution of duty',
    authorityDecided: 'the appropriate authority decided in writing',
    caseToAnswer: 'case to answer was found',
  },
  'schools protocol': {
    betweenPupils: 'it was between pupils at school',
    askedToRecord: 'school or family asked for it to be recorded',
    wasSerious: 'it was serious',
  },
  'damage that cleaned off': { cleanedOff: 'cleaned off at no cost' },
  'nuisance call': { causedDistress: 'the call caused distress' },
  'third party not confirmed': {
    victimConfirmed: 'victim confirmed it',
    wasAppropriate: 'recording was appropriate or necessary',
  },
  'support centre figures': {
    victimWantedPolice: 'the victim wanted police to act or to know who they are',
  },
}

describe('the conditions of a mistake', () => {
  test.each(Object.entries(asked))('after “%s” these are asked, in order', (mistake, conditions) => {
    const under = questionsUnder(c4Questions, 'mistake', mistake)
    expect(under.map(({ name, condition }) => [name, condition])).toEqual(Object.entries(conditions))
  })

  test('every condition belongs to a mistake that can be chosen', () => {
    const ofMistakes = Object.values(c4Questions).flatMap((question) =>
      'condition' in question ? [question.under.answer] : [],
    )
    expect(new Set(ofMistakes)).toEqual(new Set(Object.keys(asked)))
    for (const mistake of ofMistakes) expect(Object.keys(c4Questions.mistake.options)).toContain(mistake)
    expect(mistakeConditions).toEqual(Object.values(asked).flatMap((conditions) => Object.values(conditions)))
  })

  test('a condition nobody has answered is named by the question that asks for it', () => {
    expect(questionOfCondition('it was serious')).toBe('Was it serious?')
    expect(questionOfCondition('case to answer was found')).toBe('Was a case to answer found?')
    expect(mistakeConditions.map(questionOfCondition)).toEqual(
      Object.values(asked).flatMap((conditions) =>
        Object.keys(conditions).map((name) => c4Questions[name as keyof typeof c4Questions].words),
      ),
    )
  })

  test('one left out is refused, with the question to answer', () => {
    expect(c4Questions.wasSerious.field.safeParse('').error?.issues[0]?.message).toBe('Answer “Was it serious?”')
  })
})

test('which offence was reported is asked only after that it is on the list', () => {
  const after = (answer: string) => questionsUnder(c4Questions, 'reported', answer).map(({ name }) => name)
  expect(after('offence on the list')).toEqual(['reportedOffence'])
  expect(after('other offence')).toEqual([])
})

test('that the points to prove do not apply is for case files, and not offered', () => {
  expect(c4Questions.pointsToProve.leftOut?.({ traits: noTraits, ownForce: '' })).toEqual(['not applicable'])
  expect(c4Questions.pointsToProve.fact.parse('not applicable')).toBe('not applicable')
})
