import { expect, test } from 'vitest'
import { judgedOrLater, notOnly, reliedOn, together } from './evidence-items.ts'
import { anItem, requestCase, soundCase } from './examples/sound-case.ts'
import type { Facts } from './model.ts'

test('the answers about one piece are never those about another', () => {
  const answers = {
    additional: 'yes',
    verifiable: 'yes',
    relevant: 'yes',
    determinative: 'yes',
    sourceReliable: 'yes',
  } as const
  const facts = soundCase('C2', {
    evidence: [anItem(), anItem({ id: 'e2' })],
    judgements: { evidence: [{ evidenceId: 'e1', ...answers }], decisive: null },
  })
  expect(reliedOn(facts).map(({ evidence, judgements }) => [evidence.id, judgements?.evidenceId])).toEqual([
    ['e1', 'e1'],
    ['e2', undefined],
  ])
})

test('no answer at all is no yes', () => {
  expect(together()).toBe('unknown')
})

test('the decision maker’s answer is waited for once there is a decision maker to give it', () => {
  expect(judgedOrLater(requestCase('C2'), undefined)).toBe('yes')
  expect(judgedOrLater(soundCase('C2'), undefined)).toBe('unknown')
  expect(judgedOrLater(soundCase('C2'), 'no')).toBe('no')
})

const saysOnly = (facts: Facts): string =>
  notOnly(facts, 'isAbsenceOnly', { wrong: 'Only absence.', unanswered: 'Is it?' }).result

test('evidence of one empty kind is not taken for another', () => {
  expect(saysOnly(soundCase('C2', { evidence: [] }))).toBe('not applicable')
  expect(saysOnly(soundCase('C2', { evidence: [anItem({ isAbsenceOnly: 'yes' })] }))).toBe('not met')
  expect(saysOnly(soundCase('C2', { evidence: [anItem({ isAbsenceOnly: 'unknown' })] }))).toBe('unknown')
  expect(saysOnly(soundCase('C2', { evidence: [anItem({ kind: 'opinion about the victim' })] }))).toBe('met')
})
