import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { decisionQuestionsOf } from '#lib/cancellations/rules/assess-request'
import { assess } from '#lib/counting-rules/assess'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { categories } from '#lib/counting-rules/facts/request'
import type { Category } from '#lib/counting-rules/model'
import { DECISION_QUESTIONS, EVIDENCE_QUESTIONS } from '#lib/counting-rules/questions/of-decision'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { DecisionForm } from './decision-form.tsx'

const viewOf = (category: Category) => {
  const item = { id: 'E1', fileId: null, kept: { fields: { kind: category === 'C4' ? 'incident log' : 'footage' } } }
  const reported = { summary: null, place: null, happenedFrom: null, happenedTo: null, incidentNumber: null }
  return {
    crime: { reported: { ...reported, charged: null, onBail: null } },
    request: { id: 'R1', version: 1, category, submissions: [{ evidence: [item] }] },
  } as unknown as RequestView
}

const isOfItem = (question: string) => EVIDENCE_QUESTIONS.some((each) => each === question)
const QUESTIONS = Object.keys(DECISION_QUESTIONS)

/** The questions of a decision as its form draws them, and those that the checks look at. */
function formOf(category: Category) {
  const facts = soundCase(category)
  const { findings } = assess(hocr2026, 'deciding', facts, [hocr2026])
  const context = { view: viewOf(category), category, facts, findings, isRegistrar: false, isChief: false }
  const html = renderToStaticMarkup(<DecisionForm context={context} isSerious formKey="K1" unsaved={undefined} />)
  const names = new Set([...html.matchAll(/name="([^"]+)"/gu)].map(([, name]) => name))
  const lookedAt: ReadonlySet<string> = decisionQuestionsOf(facts)
  const applied = findings.filter(({ result }) => result !== 'not applicable').flatMap(({ about }) => about.decision)
  return {
    drawn: QUESTIONS.filter((name) =>
      [name, `${name}-E1`, `${name}.day`, `${name}-day`].some((posted) => names.has(posted)),
    ),
    lookedAt,
    applied: new Set<string>(applied),
  }
}

/** Only the registrar says which text they went by, and only the chief officer what advice they were given. */
const OF_OTHERS = ['textReliedOn', 'advice']

describe.each(categories)('the form of a decision in %s', (category) => {
  test('asks everything that a check of the version looks at', () => {
    const { drawn, applied } = formOf(category)
    expect([...applied].filter((question) => !drawn.includes(question) && !OF_OTHERS.includes(question))).toEqual([])
  })

  test('asks nothing that no check of the version looks at', () => {
    const { drawn, lookedAt } = formOf(category)
    expect(drawn.filter((question) => !lookedAt.has(question))).toEqual([])
  })
})

test('in C1 it asks whether it is the decision maker’s own case, and of each item nothing', () => {
  const { drawn } = formOf('C1')
  expect(drawn).toContain('conflictsDeclared')
  expect(drawn).not.toContain('independenceDeclared')
  expect(drawn.filter(isOfItem)).toEqual([])
})
