import { describe, expect, test } from 'vitest'
import { titleOfPart } from './field-titles.ts'

describe('a part of a case has a title', () => {
  test.each([
    ['step', 'The step and its day'],
    ['force', 'The force'],
    ['crime', 'The crime'],
    ['crime.classesEver', 'Earlier class'],
    ['victims', 'Victim'],
    ['suspects', 'Suspect'],
    ['request', 'The request'],
    ['request.earlier', 'Earlier request'],
    ['requesterFacts', 'What the requester says'],
    ['requesterFacts.reportedOffence', 'The offence that was reported'],
    ['requesterFacts.principalCrime', 'The principal crime'],
    ['evidence', 'Evidence'],
    ['judgements', 'What the decision maker says'],
    ['judgements.reportedOffenceInLog', 'The offence in the log'],
    ['judgements.log', 'The log or first account'],
    ['judgements.decisive', 'The decisive information'],
    ['judgements.setAside', 'Check set aside'],
    ['judgements.warningsAnswered', 'Warning answered'],
    ['decisionMaker', 'The decision maker'],
    ['notification', 'Informing the victims'],
    ['notification.duties', 'Duty to inform'],
    ['notification.noVictimDeclaration', 'Declaration that there is no victim'],
    ['notification.confirmation', 'The confirmation'],
    ['reinstating', 'The reinstatement'],
    ['matter', 'What is done instead of cancelling'],
  ])('%s: %s', (path, title) => {
    expect(titleOfPart(path)).toBe(title)
  })
})

test('one of several is counted from 1, after what it stands in', () => {
  expect(titleOfPart('evidence.0')).toBe('Evidence 1')
  expect(titleOfPart('victims.10')).toBe('Victim 11')
  expect(titleOfPart('judgements.evidence.1')).toBe('What the decision maker says: evidence 2')
  expect(titleOfPart('notification.duties.0.attempts.2')).toBe('Informing the victims: duty to inform 1: attempt 3')
})

test('a part that nobody is asked about has none', () => {
  expect(titleOfPart('crime.id')).toBe('')
  expect(titleOfPart('')).toBe('')
})
