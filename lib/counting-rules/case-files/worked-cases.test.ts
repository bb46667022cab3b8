import { describe, expect, test } from 'vitest'
import { soundCase } from '../examples/sound-case.ts'
import { hocr2026 } from '../years/2026-27/version.ts'
import { casesOfRule, tryCase, workedCaseOf } from './worked-cases.ts'

describe('the cases shown beside a rule', () => {
  const [worked] = hocr2026.cases
  if (!worked) throw new Error('the version has no case')
  const rulesOf: Readonly<Record<string, readonly string[]>> = {
    'a part': ['HOCR-C4-04', 'HOCR-A-01a'],
    'another part': ['HOCR-A-01c', 'HOCR-C4-04'],
    'the rule': ['HOCR-A-01'],
    another: ['HOCR-A-04', 'HOCR-C4-04'],
    nothing: [],
  }
  const version = { ...hocr2026, cases: Object.entries(rulesOf).map(([id, rules]) => ({ ...worked, id, rules })) }
  const shown = (rule: string) => casesOfRule(version, rule).map(({ id }) => id)

  test('name it, or a part of it, among others', () => {
    expect(shown('HOCR-A-01')).toEqual(['a part', 'another part', 'the rule'])
  })

  test('beside a part of a rule are those of that part alone', () => {
    expect(shown('HOCR-A-01a')).toEqual(['a part'])
    expect(shown('HOCR-A-01c')).toEqual(['another part'])
  })

  test('are none where no case names it', () => {
    expect(shown('HOCR-C2-01')).toEqual([])
  })
})

test('a case before any rules that are held is not tried', () => {
  expect(tryCase(soundCase('C2', { day: '2019-05-01', at: '2019-05-01T10:00:00Z' }))).toBeUndefined()
})

test('a sound case is tried by the rules of its day, with who may decide it and whether victims are informed first', () => {
  const tried = tryCase(soundCase('C2'))
  expect(tried?.version.id).toBe('HOCR-2026-27')
  expect(tried?.assessment).toMatchObject({ verdict: 'permit', stage: 'deciding' })
  expect(tried?.mayDecide).toEqual(['decision-maker', 'deputy-registrar', 'registrar'])
  expect(tried?.victimsInformedFirst).toBe('yes')
})

test('a worked case is found by its id alone', () => {
  expect(workedCaseOf('case-402')?.id).toBe('case-402')
  expect(workedCaseOf('case-9999')).toBeUndefined()
})
