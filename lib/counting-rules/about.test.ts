import { describe, expect, test } from 'vitest'
import { answeredOtherwise, questionOfFact, type AnyQuestion } from './testing/answered-otherwise.ts'
import { casesToAnswer } from './testing/cases-to-answer.ts'
import { casesWithAnswers, changedBy, questionsOf, unsaid } from './testing/changed-answers.ts'
import { DECISION_QUESTIONS } from './questions/of-decision.ts'
import { REQUEST_QUESTIONS } from './testing/request-questions.ts'
import { allChecks } from './version.ts'
import { versions } from './years/versions.ts'

/** Every case with each of its answers changed in turn to each other it could be, and the checks this changes. */
const eachInTurn = casesWithAnswers.flatMap(({ facts: before, answers }) =>
  answers.flatMap(({ path, question, values }) =>
    values.map((value) => {
      const changed = { before, after: answeredOtherwise(before, path, value), question }
      return { changed, changing: changedBy(changed) }
    }),
  ),
)

describe('an answer that a check does not say it looks at never changes what it says', () => {
  test('of the cases as they are', () => {
    expect([...new Set(eachInTurn.flatMap(({ changed, changing }) => unsaid(changed, changing)))]).toEqual([])
  })

  test('and one that left a question out would be found', () => {
    const changed = eachInTurn.find(({ changing }) => changing.some(({ id }) => id === 'HOCR-C2-12'))
    if (!changed) throw new Error('no answer changes it')
    const silent = changed.changing.map((check) => ({ ...check, about: {} }))
    expect(unsaid(changed.changed, silent)).toContain(`HOCR-C2-12 looks at ${changed.changed.question}`)
  })
})

test('every question that a check says it looks at changes what it says of some case', () => {
  const seen = new Set(
    eachInTurn.flatMap(({ changed, changing }) => changing.map(({ id }) => `${id} looks at ${changed.question}`)),
  )
  const checks = versions.flatMap((version) => [...allChecks(version)])
  const listed = checks.flatMap((check) => questionsOf(check).map((question) => `${check.id} looks at ${question}`))
  expect([...new Set(listed)].filter((each) => !seen.has(each))).toEqual([])
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
