import { describe, expect, test } from 'vitest'
import { informedCase } from '../examples/informed-case.ts'
import { soundCase } from '../examples/sound-case.ts'
import type { Facts } from '../model.ts'
import { type CaseQuestion, questionsOf } from './questions.ts'

const informed = informedCase('C2')

const asked = (facts: Facts, path: string): CaseQuestion | undefined =>
  questionsOf(facts)
    .flatMap(({ questions }) => questions)
    .find((question) => question.path === path)

const pathsIn = (facts: Facts, group: string): readonly string[] =>
  questionsOf(facts)
    .find(({ path }) => path === group)
    ?.questions.map(({ path }) => path) ?? []

test('a case is asked about in groups, the step first and what stands inside a part after it', () => {
  expect(questionsOf(informed).map(({ path, title }) => `${path}: ${title}`)).toEqual([
    'step: The step and its day',
    'force: The force',
    'crime: The crime',
    'victims: Victim',
    'victims.0: Victim 1',
    'suspects: Suspect',
    'suspects.0: Suspect 1',
    'request: The request',
    'requesterFacts: What the requester says',
    'evidence: Evidence',
    'evidence.0: Evidence 1',
    'judgements: What the decision maker says',
    'judgements.evidence.0: What the decision maker says: evidence 1',
    'decisionMaker: The decision maker',
    'notification: Informing the victims',
    'notification.duties.0: Informing the victims: duty to inform 1',
    'notification.duties.0.attempts.0: Informing the victims: duty to inform 1: attempt 1',
    'notification.duties.0.notifications.0: Informing the victims: duty to inform 1: notification 1',
    'reinstating: The reinstatement',
  ])
  expect(pathsIn(informed, 'step')).toEqual(['stage', 'day', 'at'])
})

describe('a fact is asked as people write it', () => {
  test('a step is one of four', () => {
    expect(asked(informed, 'stage')).toEqual({
      path: 'stage',
      words: 'The step the case is at',
      kind: 'one of',
      options: ['asking', 'deciding', 'cancelling', 'reinstating'],
      mayBeNone: false,
      value: 'cancelling',
    })
  })

  test('a moment is a day and a time, without seconds', () => {
    expect(asked(informed, 'at')).toMatchObject({ kind: 'moment', options: [], value: '2026-11-19 09:05' })
    expect(asked({ ...informed, at: '2026-11-19T09:05:07.250Z' }, 'at')?.value).toBe('2026-11-19 09:05')
  })

  test('a day, and a day that may be unknown or none', () => {
    expect(asked(informed, 'crime.recordedOn')).toMatchObject({ kind: 'day', options: [], value: '2026-11-02' })
    const untrained = soundCase('C2', { decisionMaker: { trainedOn: null } })
    expect(asked(untrained, 'decisionMaker.trainedOn')).toMatchObject({
      kind: 'day',
      options: ['unknown', 'none'],
      mayBeNone: true,
      value: 'none',
    })
  })

  test('a count in figures, a code in letters and figures', () => {
    expect(asked(informed, 'evidence.0.originWords')).toMatchObject({ kind: 'count', options: [], value: '6' })
    expect(asked(informed, 'crime.code')).toMatchObject({ kind: 'text', options: [], value: '048/01' })
    expect(asked(informed, 'force.code')).toMatchObject({ kind: 'text', options: ['unknown'] })
  })

  test('several of a list, which may be unknown as a whole', () => {
    const asks = (conflicts: NonNullable<Facts['decisionMaker']>['conflicts']) =>
      asked(soundCase('C2', { decisionMaker: { conflicts } }), 'decisionMaker.conflicts')
    expect(asks(['requester', 'same unit'])).toMatchObject({ kind: 'any of', value: ['requester', 'same unit'] })
    expect(asks([])).toMatchObject({ value: [], mayBeNone: false })
    expect(asks('unknown')?.value).toEqual(['unknown'])
    expect(asks([])?.options).toContain('performance target')
    expect(asks([])?.options.at(-1)).toBe('unknown')
  })
})

describe('a part is asked about', () => {
  test('by how many there are of it', () => {
    expect(asked(informed, 'victims')).toEqual({
      path: 'victims',
      words: 'Victim: how many',
      kind: 'parts',
      options: [],
      mayBeNone: false,
      value: '1',
    })
    expect(asked(informed, 'request.earlier')?.value).toBe('0')
  })

  test('by whether it is given, before what is in it', () => {
    expect(asked(informed, 'judgements')).toEqual({
      path: 'judgements',
      words: 'What the decision maker says: given or not',
      kind: 'part',
      options: ['given', 'none'],
      mayBeNone: true,
      value: 'given',
    })
    expect(pathsIn(informed, 'judgements')[0]).toBe('judgements')
    expect(pathsIn(informed, 'reinstating')).toEqual(['reinstating'])
    expect(asked(informed, 'reinstating')?.value).toBe('none')
  })

  test('not by whether it is given, where it follows from the rest of the case', () => {
    expect(asked(informed, 'requesterFacts')).toBeUndefined()
    expect(asked(informed, 'matter')).toBeUndefined()
    expect(pathsIn(soundCase('C2', { requesterFacts: null }), 'requesterFacts')).toEqual([])
  })
})

test('the product’s own ids are asked of nobody', () => {
  const paths = questionsOf(informed).flatMap(({ questions }) => questions.map(({ path }) => path))
  for (const path of ['crime.id', 'victims.0.id', 'evidence.0.id', 'notification.duties.0.victimId'])
    expect(paths).not.toContain(path)
})

test('each category asks its own questions of the requester', () => {
  const first = (category: 'C1' | 'C2' | 'C3' | 'C4' | 'C5') => pathsIn(soundCase(category), 'requesterFacts')
  expect(first('C1')).toContain('requesterFacts.territory')
  expect(first('C2')).toContain('requesterFacts.victimNow')
  expect(first('C2')).not.toContain('requesterFacts.territory')
  expect(first('C3')).toContain('requesterFacts.principalCrime.sameVictims')
  expect(first('C4')).toContain('requesterFacts.mistake')
  expect(first('C5')).not.toContain('requesterFacts.mistake')
})
