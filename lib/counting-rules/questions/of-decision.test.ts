import { describe, expect, test } from 'vitest'
import { DECISION_QUESTIONS, EVIDENCE_QUESTIONS, type DecisionQuestion } from './of-decision.ts'

const speaks = (question: DecisionQuestion) => DECISION_QUESTIONS[question].speaksFor
const becomes = (question: DecisionQuestion) => DECISION_QUESTIONS[question].facts

describe('which answer of a decision maker speaks for cancelling', () => {
  test('of each item of evidence, yes to every question', () => {
    for (const question of EVIDENCE_QUESTIONS) {
      expect(speaks(question), question).toEqual(['yes'])
      expect(becomes(question)).toEqual([`judgements.evidence.*.${question}`])
    }
  })

  test('that the decisive item and the log were opened, and that the place and day are written', () => {
    for (const question of ['decisiveViewed', 'logOpened'] as const) expect(speaks(question)).toEqual(['yes'])
    for (const question of ['decisivePlace', 'decisiveViewedOn', 'logPlace', 'logOpenedOn'] as const) {
      expect(speaks(question), question).toBe('written')
    }
  })

  test('that nobody demanded it, and that there are no ties', () => {
    expect(speaks('approvalDemanded')).toEqual(['no'])
    expect(speaks('conflictsDeclared')).toEqual([''])
    expect(speaks('independenceDeclared')).toEqual(['yes'])
    expect(speaks('advice')).toBe('written')
  })

  test('no reason speaks by having been written: it is always written, and may only be too short', () => {
    expect(speaks('reason')).toEqual([])
    expect(becomes('reason')).toEqual(['judgements.reasonWords'])
  })

  test('every level of risk may be cancelled, once a level is given', () => {
    expect(speaks('riskLevel')).toEqual(['low', 'medium', 'high'])
    expect(becomes('riskLevel')).toEqual(['judgements.risk.level'])
  })

  test('the texts on risk and on the information speak by being written, each counted in its own fact', () => {
    expect(speaks('riskToVictim')).toBe('written')
    expect(becomes('riskToVictim')).toEqual(['judgements.risk.riskToVictimWords'])
    expect(becomes('accountFrom')).toEqual(['judgements.account.whereFromWords'])
  })
})

describe('that there is no victim', () => {
  test('is declared by the decision maker, and known to be theirs', () => {
    expect(speaks('noVictim')).toEqual(['yes'])
    expect(becomes('noVictim')).toEqual([
      'notification.noVictimDeclaration',
      'notification.noVictimDeclaration.madeByDecisionMaker',
    ])
  })

  test.each(['anybodyIsVictim', 'protectedByOrder', 'identifiedInImage', 'injured'] as const)(
    'holds only where %s is answered no',
    (question) => {
      expect(speaks(question)).toEqual(['no'])
      expect(becomes(question)).toEqual([`notification.noVictimDeclaration.${question}`])
    },
  )

  test('otherwise the victim will be informed', () => {
    expect(speaks('victimWillBeInformed')).toEqual(['yes'])
    expect(becomes('victimWillBeInformed')).toEqual(['judgements.victimWillBeInformed'])
  })
})

describe('the questions of a category', () => {
  test('become a judgement under their own name, and a text the number of its words', () => {
    expect(becomes('genuineMistake')).toEqual(['judgements.genuineMistake'])
    expect(becomes('checksMade')).toEqual(['judgements.checksMadeWords'])
  })

  test('an offence becomes its code and class', () => {
    expect(becomes('reportedOffenceInLog')).toEqual(['judgements.reportedOffenceInLog.**'])
  })

  test('speak as their list has it', () => {
    expect(speaks('convinced')).toEqual(['yes'])
    expect(speaks('consentIsTheIssue')).toEqual(['no'])
    expect(speaks('pressure')).toEqual(['none'])
  })
})
