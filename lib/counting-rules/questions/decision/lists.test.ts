import { describe, expect, test } from 'vitest'
import type { DecisionCircumstances, DecisionList } from '../kinds/decision-question.ts'
import { DECISION_LISTS } from './lists.ts'

const list = (category: keyof typeof DECISION_LISTS): DecisionList => DECISION_LISTS[category]

const nothingMore: DecisionCircumstances = { isJudged: () => false, isRegistrar: false, isBeforeRulesHeld: false }
const judgedOnly = (...names: readonly string[]): DecisionCircumstances => ({
  ...nothingMore,
  isJudged: (question) => names.includes(question),
})

/** What is put to the decision maker of such a case, heading by heading, in order. */
const asked = (category: keyof typeof DECISION_LISTS, circumstances = nothingMore) => {
  const put = Object.entries(list(category)).filter(([, { when }]) => when?.(circumstances) ?? true)
  const headings = new Set(put.map(([, { heading }]) => heading))
  return Object.fromEntries(
    [...headings].map((under) => [under, put.filter(([, { heading }]) => heading === under).map(([name]) => name)]),
  )
}

const proceedings = {
  'Open proceedings': [
    'proceedings',
    'proceedingsSource',
    'proceedingsCheckedOn',
    'prosecutorInformed',
    'prosecutorInformedOn',
    'prosecutorInformedHow',
  ],
}

describe('every decision maker is asked', () => {
  test('of a transfer only where it happened: nothing is cancelled, and no prosecutor loses a crime', () => {
    expect(asked('C1')).toEqual({ 'Where it happened': ['happenedElsewhere'] })
  })

  test('of new information whether they are convinced, what was checked and what speaks against it', () => {
    expect(asked('C2')).toEqual({
      'What you find': ['testApplied', 'convinced', 'checksMade', 'informationAgainst', 'weighedAgainst'],
      ...proceedings,
    })
  })

  test('of a crime already recorded whether it is', () => {
    expect(asked('C3')).toEqual({ 'What you find': ['alreadyRecorded'], ...proceedings })
  })

  test('of a mistake first what was reported, then what they find', () => {
    expect(asked('C4')).toEqual({
      'What was reported': ['reportedInLog', 'reportedOffenceInLog'],
      'What you find': ['genuineMistake', 'noCrimeMoreLikelyThanNot'],
      ...proceedings,
    })
    expect(Object.keys(asked('C4'))[0]).toBe('What was reported')
  })

  test('of self-defence whether it is shown, and whether to cancel at all', () => {
    expect(asked('C5')).toEqual({ 'What you find': ['selfDefenceShown', 'discretionConsidered'], ...proceedings })
  })
})

describe('some decision makers are asked more', () => {
  test('where pressure on the victim is judged, what they found and how they weighed it', () => {
    expect(asked('C2', judgedOnly('pressure'))).toMatchObject({
      'Pressure on the victim': ['pressure', 'pressureConsideration'],
    })
  })

  test('where slavery is judged, what other reasons there are to keep the crime, and why', () => {
    expect(asked('C2', judgedOnly('otherReasonsToKeep'))).toMatchObject({
      'Modern slavery': ['otherReasonsToKeep', 'otherReasons'],
    })
  })

  test('between partners, who the main aggressor is, and coercion', () => {
    expect(asked('C5', judgedOnly('primaryAggressorConsidered'))).toMatchObject({
      'What you find': ['selfDefenceShown', 'discretionConsidered', 'primaryAggressorConsidered', 'coercionConsidered'],
    })
  })

  test.each([
    ['C2', 'specificAndFree', ['specificAndFree']],
    ['C2', 'childWasForced', ['childWasForced', 'forcedChildFinding']],
    ['C2', 'compelling', ['compelling']],
    ['C2', 'consentIsTheIssue', ['consentIsTheIssue']],
    ['C3', 'differencesSeen', ['differencesSeen']],
    ['C3', 'gapIsExceptional', ['gapIsExceptional']],
  ] as const)('in %s, where %s is judged', (category, judged, more) => {
    const before = Object.values(asked(category)).flat()
    const after = Object.values(asked(category, judgedOnly(judged))).flat()
    expect(after.filter((name) => !before.includes(name))).toEqual(more)
  })

  test('before the first day whose rules are held, which text they relied on', () => {
    expect(asked('C4', { ...nothingMore, isBeforeRulesHeld: true })['What you find']).toContain('textReliedOn')
  })
})
