import { expect, test } from 'vitest'
import { findingOf } from '#lib/counting-rules/assess'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDecisionMaker, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrA08 } from './hocr-a-08.ts'

const rape = { code: '019/08', countClass: '19C' }
const unconfirmed = { crime: rape, requesterFacts: { mistake: 'third party not confirmed' as const } }
const downTo = (substantiveInvestigationBegun: 'yes' | 'no' | 'unknown', decisionMaker = theRegistrar) =>
  matterCase(
    { kind: 'reclassifying', to: { code: '100/01', countClass: 'N100' }, substantiveInvestigationBegun },
    { crime: rape, decisionMaker },
  )

test('asked as a mistake it goes to the registrar, who reclassifies it and does not cancel it', () => {
  expect(judged(hocrA08, soundCase('C4', unconfirmed))).toBe('not met, refer')
  expect(judged(hocrA08, soundCase('C4', { ...unconfirmed, decisionMaker: theRegistrar }))).toBe('not met, refuse')
  expect(judged(hocrA08, soundCase('C4', { crime: rape, requesterFacts: { mistake: 'support centre figures' } }))).toBe(
    'not met, refer',
  )
  expect(judged(hocrA08, soundCase('C4', { crime: rape, request: { reasons: ['HOCR-R-20'] } }))).toBe('not met, refer')
})

test('another mistake, another offence and another category are not for this rule', () => {
  expect(judged(hocrA08, soundCase('C4', { crime: rape }))).toBe('not applicable')
  expect(judged(hocrA08, soundCase('C4', { ...unconfirmed, crime: {} }))).toBe('not applicable')
  expect(judged(hocrA08, soundCase('C2', { crime: rape }))).toBe('not applicable')
})

test('a registered registrar makes it an N100 before a substantive investigation', () => {
  expect(judged(hocrA08, downTo('no'))).toBe('met')
  expect(judged(hocrA08, downTo('yes'))).toBe('not met, refuse')
  expect(judged(hocrA08, downTo('unknown'))).toBe('unknown, hold')
  expect(judged(hocrA08, downTo('no', aDecisionMaker))).toBe('not met, refer')
  expect(judged(hocrA08, downTo('no', { ...theRegistrar, onCollegeRegister: 'no' }))).toBe('not met, refer')
})

test('a rape reclassified to another crime is for other rules', () => {
  const other = { kind: 'reclassifying' as const, to: { code: '020/05', countClass: '20A' } }
  expect(judged(hocrA08, matterCase(other, { crime: rape }))).toBe('not applicable')
})

test('what is said instead depends on what has been done so far', () => {
  const instead = (investigationBegun: 'yes' | 'no' | 'unknown') => {
    const facts = soundCase('C4', {
      ...unconfirmed,
      requesterFacts: { ...unconfirmed.requesterFacts, investigationBegun },
    })
    return findingOf(hocrA08, 'deciding', facts, hocr2026)
  }
  expect(instead('no').instead).toMatch(/make it an N100/)
  expect(instead('yes').instead).not.toMatch(/N100/)
  expect(instead('yes').wrong).toMatch(/too late/)
  expect(instead('unknown').instead).toMatch(/Find out/)
  for (const begun of ['yes', 'no', 'unknown'] as const) expect(instead(begun).bars).toBe(true)
})

test('where nobody gave the facts of a mistake, none is asked for', () => {
  expect(judged(hocrA08, soundCase('C4', { crime: rape, requesterFacts: null }))).toBe('not applicable')
})

test('where nothing has been done yet, it is said that it is reclassified', () => {
  const wrong = (investigationBegun: 'no' | 'unknown') =>
    findingOf(
      hocrA08,
      'deciding',
      soundCase('C4', { ...unconfirmed, requesterFacts: { ...unconfirmed.requesterFacts, investigationBegun } }),
      hocr2026,
    ).wrong
  expect(wrong('no')).toMatch(/reclassified, not cancelled/)
  expect(wrong('unknown')).toMatch(/depends on what has been done/)
})
