import { expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { aDecisionMaker, soundCase, theRegistrar } from '../examples/sound-case.ts'
import type { Facts } from '../model.ts'
import { hocr2026 } from '../years/2026-27/version.ts'
import { waitsForAnswer, WHO_DECIDES_WORDS } from './whose-words.ts'

test('whose a decision is, is said of each in words of its own', () => {
  const words = Object.values(WHO_DECIDES_WORDS)
  expect(new Set(words).size).toBe(4)
  for (const each of words) expect(each).toMatch(/^(a|the) \w.*\w$/)
})

test('a warning on who decides waits for an answer, where the decision maker is asked and has not said', () => {
  const waiting = (facts: Facts) =>
    assess(hocr2026, 'deciding', facts, [hocr2026])
      .findings.filter(waitsForAnswer)
      .map(({ check }) => check)
  const rape = { code: '019/08', countClass: '19C' }
  const demanded = (approvalDemanded: 'yes' | 'no' | 'unknown') =>
    soundCase('C2', { crime: rape, decisionMaker: { ...theRegistrar, approvalDemanded } })
  expect(waiting(demanded('unknown'))).toEqual(['HOCR-A-06'])
  expect(waiting(demanded('yes'))).toEqual([])
  expect(waiting(demanded('no'))).toEqual([])
  // Not asked of them, no warning, and not of who decides.
  expect(waiting(soundCase('C2', { decisionMaker: { ...aDecisionMaker, refresherOverdue: 'unknown' } }))).toEqual([])
  expect(waiting(soundCase('C2', { judgements: { independenceDeclared: 'unknown', convinced: 'unknown' } }))).toEqual(
    [],
  )
})
