import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, judgedWell, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC203a } from './hocr-c2-03a.ts'

const decided = (judgements: Parameters<typeof soundCase>[1]) => judged(hocrC203a, soundCase('C2', judgements))

test('known maker, checked, and written what was done', () => {
  expect(decided({})).toBe('met')
  expect(judged(hocrC203a, requestCase('C2'))).toBe('met')
})

test('an unknown maker holds, also where a machine is said to have told it', () => {
  expect(decided({ evidence: [anItem({ madeBy: 'unknown' })] })).toBe('unknown, hold')
  expect(decided({ evidence: [anItem({ isAccount: 'yes' })] })).toBe('unknown, hold')
  expect(judged(hocrC203a, requestCase('C2', { evidence: [anItem({ madeBy: 'unknown' })] }))).toBe('unknown, hold')
})

test('not checked, or nobody says what was done', () => {
  const item = { evidenceId: 'e1', additional: 'yes', verifiable: 'yes' } as const
  expect(decided({ judgements: { evidence: [{ ...item, integrityChecked: 'no' }] } })).toBe('not met, refuse')
  expect(decided({ judgements: { evidence: [item] } })).toBe('unknown, hold')
  expect(decided({ judgements: { checksMadeWords: 2 } })).toBe('unknown, hold')
})

test('it speaks of nothing where there is no evidence, and of C2 only', () => {
  expect(decided({ evidence: [] })).toBe('not applicable')
  expect(judged(hocrC203a, soundCase('C5'))).toBe('not applicable')
})

test('of several items one with a known maker will do, until the decisive one is named', () => {
  const evidence = [anItem(), anItem({ id: 'e2', madeBy: 'unknown' })]
  expect(judged(hocrC203a, requestCase('C2', { evidence }))).toBe('met')
  const second = { evidence: [{ evidenceId: 'e2', ...judgedWell }], decisive: { evidenceId: 'e2' } }
  expect(judged(hocrC203a, soundCase('C2', { evidence, judgements: second }))).toBe('unknown, hold')
})
