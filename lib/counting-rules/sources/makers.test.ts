import { expect, test } from 'vitest'
import { anItem, soundCase } from '#lib/counting-rules/examples/sound-case'
import { evidenceMakers } from '#lib/counting-rules/facts/evidence'
import type { Evidence } from '#lib/counting-rules/model'
import { isApart, isOwnAccountOf, isWrittenBySide, makerOf } from './makers.ts'

const item = (change: Partial<Evidence>): Evidence => {
  const [made] = soundCase('C2', { evidence: [anItem(change)] }).evidence
  if (!made) throw new Error('no item')
  return made
}

test('what a victim or a suspect says is theirs, whoever took it down', () => {
  for (const madeBy of evidenceMakers) {
    expect(makerOf(item({ kind: 'victim account', madeBy }))).toBe('victim')
    expect(makerOf(item({ kind: 'suspect account', madeBy }))).toBe('suspect')
  }
})

test('no machine tells what happened', () => {
  expect(makerOf(item({ kind: 'message' }))).toBe('unknown')
  expect(makerOf(item({ kind: 'footage', isAccount: 'yes' }))).toBe('unknown')
  expect(makerOf(item({ kind: 'witness account' }))).toBe('unknown')
  expect(makerOf(item({ kind: 'opinion about the victim' }))).toBe('unknown')
  expect(makerOf(item({ kind: 'footage' }))).toBe('machine or system')
})

test('an own account is told from a recording that is handed over', () => {
  expect(isOwnAccountOf('victim', item({ madeBy: 'victim', isAccount: 'yes' }))).toBe('yes')
  expect(isOwnAccountOf('victim', item({ madeBy: 'victim', isAccount: 'unknown' }))).toBe('unknown')
  expect(isOwnAccountOf('victim', item({ madeBy: 'victim', isAccount: 'no' }))).toBe('no')
  expect(isOwnAccountOf('victim', item({ madeBy: 'suspect', isAccount: 'yes' }))).toBe('no')
  expect(isOwnAccountOf('suspect', item({ madeBy: 'unknown', isAccount: 'yes' }))).toBe('unknown')
  expect(isOwnAccountOf('suspect', item({ madeBy: 'unknown', isAccount: 'no' }))).toBe('no')
})

test('apart from both is what others made, and a recording or record of either side', () => {
  for (const isAccount of ['yes', 'no', 'unknown'] as const)
    expect(isApart(item({ madeBy: 'somebody apart from both', isAccount }))).toBe('yes')
  for (const madeBy of ['police', 'other body'] as const) expect(isApart(item({ madeBy, isAccount: 'no' }))).toBe('yes')
  const sides = [
    'victim',
    'suspect',
    'family or associate of the victim',
    'family or associate of the suspect',
  ] as const
  for (const madeBy of sides) {
    expect(isApart(item({ madeBy, isAccount: 'yes' }))).toBe('no')
    expect(isApart(item({ madeBy, isAccount: 'no' }))).toBe('yes')
    expect(isApart(item({ madeBy, isAccount: 'unknown' }))).toBe('unknown')
    expect(isApart(item({ kind: 'message', madeBy, isAccount: 'no' }))).toBe('no')
  }
  expect(isApart(item({ madeBy: 'unknown', isAccount: 'no' }))).toBe('unknown')
  expect(isApart(item({ kind: 'opinion about the victim', madeBy: 'other body' }))).toBe('no')
  expect(isApart(item({ isOpinionAboutVictim: 'yes' }))).toBe('no')
  expect(isApart(item({ isOpinionAboutVictim: 'no' }))).toBe('yes')
})

test('what police or another body took down is what somebody told them, until it is said whose words it holds', () => {
  for (const madeBy of ['police', 'other body'] as const) {
    expect(isApart(item({ kind: 'official log', madeBy, isAccount: 'yes' }))).toBe('unknown')
    expect(isApart(item({ kind: 'document', madeBy, isAccount: 'unknown' }))).toBe('unknown')
    expect(isApart(item({ kind: 'witness account', madeBy, isAccount: 'yes' }))).toBe('yes')
  }
})

test('the report itself is no source beside it', () => {
  for (const kind of ['incident log', 'first account'] as const)
    for (const madeBy of evidenceMakers) {
      expect(isApart(item({ kind, madeBy, isAccount: 'no' }))).toBe('no')
      expect(isOwnAccountOf('victim', item({ kind, madeBy, isAccount: 'no' }))).toBe('yes')
      expect(isOwnAccountOf('suspect', item({ kind, madeBy, isAccount: 'no' }))).toBe('yes')
    }
})

test('no side keeps a hospital’s record, a log, a laboratory’s result or a body’s decision: who made it is not known', () => {
  const kinds = ['official log', 'medical finding', 'laboratory result', 'competent authority decision'] as const
  for (const kind of kinds) {
    for (const madeBy of ['victim', 'suspect', 'family or associate of the victim'] as const)
      expect(makerOf(item({ kind, madeBy, isAccount: 'no' }))).toBe('unknown')
    expect(makerOf(item({ kind, madeBy: 'other body', isAccount: 'no' }))).toBe('other body')
  }
})

test('an officer’s note of what somebody said may hold the victim’s words', () => {
  for (const madeBy of ['police', 'other body'] as const) {
    expect(isOwnAccountOf('victim', item({ kind: 'document', madeBy, isAccount: 'yes' }))).toBe('unknown')
    expect(isOwnAccountOf('victim', item({ kind: 'document', madeBy, isAccount: 'no' }))).toBe('no')
    expect(isOwnAccountOf('victim', item({ kind: 'witness account', madeBy, isAccount: 'yes' }))).toBe('no')
  }
})

test('a document that a side wrote is told from a film it made and a document of a body', () => {
  expect(isWrittenBySide(item({ kind: 'document', madeBy: 'victim', isAccount: 'no' }))).toBe(true)
  expect(isWrittenBySide(item({ kind: 'other', madeBy: 'family or associate of the suspect', isAccount: 'no' }))).toBe(
    true,
  )
  expect(isWrittenBySide(item({ kind: 'other', madeBy: 'machine or system', isAccount: 'no' }))).toBe(false)
  expect(isWrittenBySide(item({ kind: 'footage', madeBy: 'victim', isAccount: 'no' }))).toBe(false)
  expect(isWrittenBySide(item({ kind: 'document', madeBy: 'other body', isAccount: 'no' }))).toBe(false)
})
