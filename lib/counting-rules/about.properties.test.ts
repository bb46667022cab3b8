import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import type { Check } from './check.ts'
import { answeredOtherwise, otherAnswersOf, questionOfFact, type AnyQuestion } from './testing/answered-otherwise.ts'
import { casesToAnswer } from './testing/cases-to-answer.ts'
import type { Facts } from './model.ts'
import { DECISION_QUESTIONS } from './questions/of-decision.ts'
import { REQUEST_QUESTIONS } from './testing/request-questions.ts'
import { allChecks, checksFor } from './version.ts'
import { versions } from './years/versions.ts'

interface Changed {
  readonly before: Facts
  readonly after: Facts
  readonly question: AnyQuestion
}

const cases = casesToAnswer.map((facts) => ({ facts, answers: otherAnswersOf(facts) }))

const questionsOf = (check: Pick<Check, 'about'>): readonly AnyQuestion[] => [
  ...(check.about.request ?? []),
  ...(check.about.decision ?? []),
]

/** A check about the evidence is about the piece that is named as decisive. On whose advice, is of who decides. */
const looksAt = (check: Pick<Check, 'about'>, question: AnyQuestion): boolean =>
  questionsOf(check).includes(question) ||
  (question === 'decisiveEvidence' && questionsOf(check).includes('evidence')) ||
  question === 'advice'

/** The checks of every version held that say something else once the answer is changed. */
const changedBy = ({ before, after }: Changed): readonly Check[] =>
  versions.flatMap((version) =>
    checksFor(version, before, before.stage).filter(
      (check) => JSON.stringify(check.judge(before, version)) !== JSON.stringify(check.judge(after, version)),
    ),
  )

const unsaid = (changed: Changed, changing = changedBy(changed)): readonly string[] =>
  changing.filter((check) => !looksAt(check, changed.question)).map(({ id }) => `${id} looks at ${changed.question}`)

/** Every case with each of its answers changed in turn to each other it could be, and the checks this changes. */
const eachInTurn = cases.flatMap(({ facts: before, answers }) =>
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

  const aChange = fc.record({ answer: fc.nat(), value: fc.nat() })

  test('nor of cases of which other answers were changed before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.array(aChange, { maxLength: 6 }), aChange, (given, earlier, last) => {
        const { facts, answers } = given
        const change = (held: Facts, { answer, value }: typeof last): Changed | undefined => {
          const chosen = answers[answer % answers.length]
          if (!chosen) return undefined
          const after = answeredOtherwise(held, chosen.path, chosen.values[value % chosen.values.length])
          return { before: held, after, question: chosen.question }
        }
        const before = earlier.reduce((held, each) => change(held, each)?.after ?? held, facts)
        const changed = change(before, last)
        expect(changed ? unsaid(changed) : []).toEqual([])
      }),
      { numRuns: runs(3000, 100_000) },
    )
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
  const answered = new Set(cases.flatMap(({ answers }) => answers.map(({ question }) => question)))
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
