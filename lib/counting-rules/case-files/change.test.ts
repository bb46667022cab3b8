import { describe, expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import type { Facts } from '#lib/counting-rules/model'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { versions } from '#lib/counting-rules/years/versions'
import { changeCase, type Typed } from './change.ts'
import { questionsOf } from './questions.ts'

const found = soundCase('C2')

const everyQuestion = (facts: Facts) => questionsOf(facts).flatMap(({ questions }) => questions)

const verdictAfter = (typed: Typed, from = found) => {
  const { facts } = changeCase(from, typed)
  return assess(hocr2026, facts.stage, facts, [hocr2026]).verdict
}

describe('every worked case', () => {
  const cases = versions.flatMap((version) => version.cases)

  test.each(cases.map((worked) => [worked.id, worked.facts] as const))(
    '%s can be asked about and stands as it is',
    (_, facts) => {
      const typed = Object.fromEntries(everyQuestion(facts).map(({ path, value }) => [path, value]))
      expect(changeCase(facts, typed)).toEqual({ facts, faults: {} })
    },
  )

  test('has a question about every part, each with words and one of a kind', () => {
    for (const { facts } of cases) {
      const questions = everyQuestion(facts)
      expect(new Set(questions.map(({ path }) => path)).size).toBe(questions.length)
      for (const { title } of questionsOf(facts)) expect(title).not.toBe('')
      for (const { words, path } of questions) expect(words, path).toMatch(/^[A-Z].*[^:]$/)
    }
  })
})

describe('a fact that is changed', () => {
  test('changes what the rules find', () => {
    expect(verdictAfter({})).toBe('permit')
    expect(verdictAfter({ 'judgements.convinced': 'no' })).toBe('refuse')
    expect(verdictAfter({ 'evidence.0.effect': 'casts doubt only' })).toBe('refuse')
    expect(verdictAfter({ 'crime.code': '019/08', 'crime.countClass': '19C' })).not.toBe('permit')
    expect(verdictAfter({ 'decisionMaker.conflicts': ['requester'] })).toBe('refuse')
  })

  test('may be one of a part that is added with it', () => {
    const { facts, faults } = changeCase(found, { evidence: '2', 'evidence.1.effect': 'shows no crime' })
    expect(faults).toEqual({})
    expect(facts.evidence.map(({ effect }) => effect)).toEqual(['shows no crime', 'shows no crime'])
  })

  test('is none of a part that is taken away', () => {
    const { facts } = changeCase(found, { evidence: '0', 'evidence.0.effect': 'casts doubt only' })
    expect(facts.evidence).toEqual([])
    expect(changeCase(found, { judgements: 'none' }).facts.judgements).toBeNull()
  })

  test('of category brings the questions of that category, unanswered', () => {
    const { facts } = changeCase(found, { 'request.category': 'C1', 'requesterFacts.territory': 'overseas' })
    expect(facts.requesterFacts).toMatchObject({ category: 'C1', territory: 'overseas', placeStep: 'unknown' })
    expect(changeCase(found, { 'request.category': 'none' }).facts.requesterFacts).toBeNull()
  })

  test('lets a decision maker be nobody in particular, which is not nobody at all', () => {
    expect(changeCase(found, { 'decisionMaker.role': 'none' }).facts.decisionMaker).toMatchObject({ role: 'none' })
    expect(changeCase(found, { 'decisionMaker.trainedOn': 'none' }).facts.decisionMaker).toMatchObject({
      trainedOn: null,
    })
  })
})

describe('what was typed is read as people write it', () => {
  test.each<[path: string, typed: string | readonly string[], value: unknown]>([
    ['judgements.reasonWords', '12', 12],
    ['judgements.reasonWords', ' 123456 ', 123_456],
    ['judgements.convinced', ' no ', 'no'],
    ['judgements.convinced', ['yes', 'no'], 'no'],
    ['at', '2026-11-20 10:00', '2026-11-20T10:00:00Z'],
    ['evidence.0.obtainedAt', 'unknown', 'unknown'],
    ['decisionMaker.trainedOn', 'unknown', 'unknown'],
    ['decisionMaker.trainedOn', '2025-01-31', '2025-01-31'],
    ['crime.countClass', [], ''],
    ['crime.flags', ['', 'hate', 'child'], ['hate', 'child']],
    ['crime.flags', 'hate', ['hate']],
    ['decisionMaker.conflicts', ['requester', 'unknown'], 'unknown'],
  ])('%s: %j', (path, typed, value) => {
    const { facts, faults } = changeCase(found, { [path]: typed })
    expect(faults).toEqual({})
    expect(path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], facts)).toEqual(value)
  })

  test('a list from which everything was taken is empty', () => {
    const { facts } = changeCase(changeCase(found, { 'crime.flags': ['hate', 'child'] }).facts, { 'crime.flags': '' })
    expect(facts.crime.flags).toEqual([])
  })

  test('a part can be taken away and given again', () => {
    const without = changeCase(found, { decisionMaker: 'none' }).facts
    expect(without.decisionMaker).toBeNull()
    expect(
      changeCase(without, { decisionMaker: 'given', 'decisionMaker.role': 'fcr' }).facts.decisionMaker,
    ).toMatchObject({ role: 'fcr', onCollegeRegister: 'unknown' })
  })

  test('a request of no category goes on without the questions of one', () => {
    const { facts, faults } = changeCase(found, { 'request.category': 'none', 'judgements.convinced': 'no' })
    expect(faults).toEqual({})
    expect(facts).toMatchObject({ request: { category: null }, requesterFacts: null, judgements: { convinced: 'no' } })
  })

  test('the answers to a category stay while the category does', () => {
    const { facts } = changeCase(found, { 'judgements.convinced': 'no' })
    expect(facts.requesterFacts).toEqual(found.requesterFacts)
  })
})

describe('what cannot be read', () => {
  test.each([
    ['day', '16 November', 'Enter a day, such as 2026-11-16'],
    ['day', '2026-02-30', 'Enter a day, such as 2026-11-16'],
    ['at', 'noon', 'Enter a day and a time, such as 2026-11-16 10:00'],
    ['judgements.reasonWords', 'many', 'Enter a whole number, 0 or more'],
    ['judgements.reasonWords', '1e3', 'Enter a whole number, 0 or more'],
    ['judgements.reasonWords', 'x12', 'Enter a whole number, 0 or more'],
    ['judgements.reasonWords', '1234567', 'Enter a whole number, 0 or more'],
    ['at', '2026-11-20', 'Enter a day and a time, such as 2026-11-16 10:00'],
    ['at', '2026-11-20 10', 'Enter a day and a time, such as 2026-11-16 10:00'],
    ['at', '2026-11-20T10:00', 'Enter a day and a time, such as 2026-11-16 10:00'],
    ['at', '2026-11-20 10:00:30', 'Enter a day and a time, such as 2026-11-16 10:00'],
    ['at', 'unknown', 'Enter a day and a time, such as 2026-11-16 10:00'],
    ['decisionMaker.role', 'sergeant', 'Select one of the answers shown'],
    ['evidence', '12', 'Enter a number from 0 to 9'],
    ['evidence', '-1', 'Enter a number from 0 to 9'],
    ['judgements.convinced', 'perhaps', 'Select one of the answers shown'],
    ['decisionMaker.conflicts', 'lunch', 'Select from the answers shown'],
    ['crime.code', 'rape; drop', 'Enter letters and figures only, such as 049/10'],
    ['crime.code', '0'.repeat(1_000_000), 'Enter letters and figures only, such as 049/10'],
    ['evidence', '1000', 'Enter a number from 0 to 9'],
    ['judgements', 'maybe', 'Select one of the answers shown'],
  ])('%s: %s', (path, text, words) => {
    expect(changeCase(found, { [path]: text })).toEqual({ facts: found, faults: { [path]: words } })
  })

  test('about a part the case does not have is left alone', () => {
    expect(changeCase(found, { 'notification.stopped': 'yes', nonsense: 'x' })).toEqual({ facts: found, faults: {} })
  })
})
