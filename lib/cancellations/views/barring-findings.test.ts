import { describe, expect, test } from 'vitest'
import { decideForm } from '#lib/cancellations/decide/decide-form'
import { findingOf } from '#lib/counting-rules/assess'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { categories } from '#lib/counting-rules/facts/request'
import type { Category, Finding } from '#lib/counting-rules/model'
import { DECISION_QUESTIONS, EVIDENCE_QUESTIONS } from '#lib/counting-rules/questions/of-decision'
import { allChecks, checksOf } from '#lib/counting-rules/version'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { barringFindings, barringFindingsWords, type Typed } from './barring-findings.ts'

const aboutOf = (id: string): Finding['about'] => {
  const check = [...allChecks(hocr2026)].find((each) => each.id === id)
  if (!check) throw new Error(`there is no ${id}`)
  return { request: [], decision: check.about.decision ?? [], whoDecides: false, barKinds: [] }
}

const finding = (check: string, change: Partial<Finding> = {}): Finding => ({
  check,
  about: aboutOf(check),
  source: { ruleKind: 'product safeguard', reason: '', citations: [] },
  ruleKind: 'product safeguard',
  stage: 'deciding',
  result: 'unknown',
  weight: 'hold',
  bars: true,
  settableAside: false,
  setAside: false,
  title: '',
  wrong: `${check} is open.`,
  why: '',
  satisfy: '',
  instead: '',
  ...change,
})

const fieldsFor = (check: string, typed: Typed = {}) =>
  Object.keys(barringFindings([finding(check)], typed, ['one', 'two']).fields)

describe('what stands in the way of an agreement', () => {
  test('is led to the answer that is missing', () => {
    expect(fieldsFor('HOCR-C2-05')).toEqual(['determinative-one'])
    expect(fieldsFor('HOCR-C2-05', { 'determinative-one': 'yes' })).toEqual(['convinced'])
    expect(fieldsFor('HOCR-C2-05', { decisiveEvidence: 'two', 'determinative-one': 'yes' })).toEqual([
      'determinative-two',
    ])
    expect(fieldsFor('HOCR-C2-06', { accountWhen: 'On Monday.' })).toEqual(['accountFrom'])
    expect(fieldsFor('HOCR-G-05', { reason: 'Too short' })).toEqual(['reason'])
  })

  test('is led on to the next answer that a check looks at, once the first is given', () => {
    const typed = { compelling: 'yes', accountWhen: 'On Monday.' }
    expect(fieldsFor('HOCR-C2-11')).toEqual(['compelling'])
    expect(fieldsFor('HOCR-C2-11', typed)).toEqual(['accountFrom'])
    expect(fieldsFor('HOCR-A-01b', { conflictsDeclared: ['same unit'] })).toEqual(['conflictsDeclared'])
    expect(fieldsFor('HOCR-A-01b')).toEqual([])
  })

  test('the one line on the risk is asked only where it is low', () => {
    expect(fieldsFor('HOCR-A-13')).toEqual(['riskLevel'])
    expect(fieldsFor('HOCR-A-13', { riskLevel: 'low' })).toEqual(['riskOneLine'])
    expect(fieldsFor('HOCR-A-13', { riskLevel: 'high' })).toEqual(['riskSeriousness'])
  })

  test('what no answer here can change stands apart, in words', () => {
    const way = barringFindings([finding('HOCR-C3-03'), finding('HOCR-C2-05')], {}, ['one'])
    expect(way.others.map(({ check }) => check)).toEqual(['HOCR-C3-03'])
    expect(barringFindingsWords(way)).toBe(
      'The rules do not let you agree. Not for you to answer here: HOCR-C3-03 is open.',
    )
  })

  test('a warning, and what was set aside, stand in nobody’s way', () => {
    expect(barringFindings([finding('HOCR-V-02', { bars: false, weight: 'warn' })], {}, [])).toEqual({
      fields: {},
      others: [],
    })
  })

  test('two checks that wait for one answer are said beside it once each', () => {
    const { fields } = barringFindings(
      [finding('HOCR-C2-01', { wrong: 'Not named.' }), finding('HOCR-C2-05a', { wrong: 'Not named.' })],
      {},
      [],
    )
    expect(fields).toEqual({ decisiveEvidence: 'Not named.' })
  })
})

test('every question that a rule can be about is one the form of a decision posts', () => {
  const known = [...Object.keys(decideForm.shape), ...EVIDENCE_QUESTIONS]
  expect(Object.keys(DECISION_QUESTIONS).filter((question) => !known.includes(question))).toEqual([])
})

test('every field an error leads to is one the form posts', () => {
  const known = new Set(Object.keys(decideForm.shape))
  const perItem = new RegExp(`^(${EVIDENCE_QUESTIONS.join('|')})-one$`)
  for (const category of categories as readonly Category[]) {
    const facts = { ...soundCase(category), judgements: null }
    const open = checksOf(hocr2026, category, 'deciding')
      .map((check) => findingOf(check, 'deciding', facts, hocr2026))
      .map((found) => ({ ...found, bars: true }))
    for (const field of Object.keys(barringFindings(open, {}, ['one']).fields)) {
      expect(known.has(field) || perItem.test(field), field).toBe(true)
    }
  }
})
