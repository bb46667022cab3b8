import { describe, expect, test } from 'vitest'
import { questionOfFact, type AnyQuestion } from './testing/answered-otherwise.ts'
import { casesToAnswer } from './testing/cases-to-answer.ts'
import { casesWithAnswers, questionsChanging, questionsOf, unsaid } from './testing/changed-answers.ts'
import { DECISION_QUESTIONS } from './questions/of-decision.ts'
import { REQUEST_QUESTIONS } from './testing/request-questions.ts'
import { allChecks } from './version.ts'
import { eachVersion } from './testing/each-version.ts'

describe.each(eachVersion)('%s', (_title, version) => {
  const checks = [...allChecks(version)].map((check) => [check.id, check] as const)

  test.each(checks)(
    '%s: each question it says it looks at changes what it says of some case, and no other does',
    (_id, check) => {
      const changing = questionsChanging(version, check)
      expect(questionsOf(check).filter((question) => !changing.has(question))).toEqual([])
      expect([...changing.values()].flatMap((changed) => unsaid(changed, [check]))).toEqual([])
    },
  )

  test('a check that left a question out would be found', () => {
    const check = [...allChecks(version)].find(({ id }) => id === 'HOCR-C2-12')
    if (check === undefined) return
    const [question, changed] = [...questionsChanging(version, check)][0] ?? []
    expect(changed && unsaid(changed, [{ ...check, about: {} }])).toEqual([`HOCR-C2-12 looks at ${String(question)}`])
  })
})

const everyQuestion = [...Object.keys(REQUEST_QUESTIONS), ...Object.keys(DECISION_QUESTIONS)]

test('every question stands in some case, and every answer of a requester or a decision maker is one', () => {
  const answered = new Set(casesWithAnswers.flatMap(({ answers }) => answers.map(({ question }) => question)))
  expect(everyQuestion.filter((question) => !answered.has(question as AnyQuestion))).toEqual([])
  const given = casesToAnswer.flatMap(({ requesterFacts: answers, judgements }) => [
    ...Object.keys(answers ?? {}).map((name) => `requesterFacts.${name}`),
    ...Object.entries(judgements ?? {}).flatMap(([name, answer]) =>
      typeof answer === 'object' && !Array.isArray(answer)
        ? Object.keys(answer ?? {}).map((part) => `judgements.${name}.${part}`)
        : [`judgements.${name}`],
    ),
  ])
  const unknown = [...new Set(given)].filter((path) => questionOfFact(path) === undefined)
  // Which category is asked for, of which piece it is said, and what is said of the checks themselves.
  expect(unknown.toSorted()).toEqual([
    ...[
      'judgements.decisive.evidenceId',
      'judgements.evidence',
      'judgements.log.evidenceId',
      'judgements.setAside',
      'judgements.warningsAnswered',
      'requesterFacts.category',
    ],
  ])
})

test('a fact is the answer to one question, and what is found to none', () => {
  expect(questionOfFact('requesterFacts.nrmDecision')).toBe('nrmDecision')
  expect(questionOfFact('requesterFacts.principalCrime.samePlace')).toBe('samePlace')
  expect(questionOfFact('requesterFacts.principalCrime')).toBe('principalCrimeReference')
  expect(questionOfFact('evidence.1.effect')).toBe('evidence')
  expect(questionOfFact('judgements.evidence.0.relevant')).toBe('relevant')
  expect(questionOfFact('crime.recordedOn')).toBeUndefined()
  expect(questionOfFact('decisionMaker.role')).toBeUndefined()
})
