import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC402 } from './hocr-c4-02.ts'

test('what police held then, though looked at later, is a mistake', () => {
  expect(judged(hocrC402, requestCase('C4'))).toBe('met')
  expect(judged(hocrC402, requestCase('C4', { requesterFacts: { restsOn: 'held but looked at later' } }))).toBe('met')
})

test('what came later belongs under C2', () => {
  expect(judged(hocrC402, requestCase('C4', { requesterFacts: { restsOn: 'came later' } }))).toBe('not met, refuse')
})

test('where it is not clear the registrar decides', () => {
  expect(judged(hocrC402, soundCase('C4', { requesterFacts: { restsOn: 'unknown' } }))).toBe('not met, refer')
  expect(
    judged(hocrC402, soundCase('C4', { requesterFacts: { restsOn: 'unknown' }, decisionMaker: theRegistrar })),
  ).toBe('met')
})

test('a crime against the state that has a victim is measured the same way', () => {
  expect(
    judged(
      hocrC402,
      requestCase('C4', { crime: { code: '092/51', countClass: '92D' }, requesterFacts: { restsOn: 'came later' } }),
    ),
  ).toBe('not met, refuse')
  expect(judged(hocrC402, requestCase('C4', { victims: [], requesterFacts: { restsOn: 'came later' } }))).toBe(
    'not met, refuse',
  )
})

test('a crime against the state asks for its points to prove instead', () => {
  expect(
    judged(
      hocrC402,
      requestCase('C4', {
        crime: { code: '092/51', countClass: '92D' },
        victims: [],
        requesterFacts: { restsOn: 'came later' },
      }),
    ),
  ).toBe('not applicable')
})

const account = (change: Parameters<typeof anItem>[0] = {}) =>
  anItem({
    kind: 'first account',
    madeBy: 'victim',
    obtainedAt: '2026-11-02T23:30:00Z',
    heldByBeforeRecording: 'recorder or OIC',
    ...change,
  })
const readIn = (...evidence: ReturnType<typeof anItem>[]) => judged(hocrC402, soundCase('C4', { evidence }))

test('the first account is one that police had on the day of recording', () => {
  expect(readIn(account())).toBe('met')
  expect(readIn(account({ obtainedAt: 'unknown' }))).toBe('met')
  expect(readIn(account({ heldByBeforeRecording: 'unknown' }))).toBe('met')
  expect(readIn(account({ obtainedAt: '2026-11-03T00:30:00Z' }))).toBe('not met, refer')
  expect(readIn(account({ heldByBeforeRecording: 'nobody in police' }))).toBe('not met, refer')
  expect(readIn(account({ obtainedAt: 'unknown', heldByBeforeRecording: 'unknown' }))).toBe('not met, refer')
})

test('a later account beside the log that was read does no harm', () => {
  const later = account({ id: 'e2', obtainedAt: '2026-11-09T09:00:00Z' })
  expect(readIn(anItem({ kind: 'incident log' }), later)).toBe('met')
  expect(readIn(later)).toBe('met')
  expect(judged(hocrC402, requestCase('C4', { evidence: [later] }))).toBe('not met, refer')
  expect(judged(hocrC402, requestCase('C4', { evidence: [later, anItem({ kind: 'incident log' })] }))).toBe('met')
  expect(
    judged(hocrC402, requestCase('C4', { evidence: [later, anItem({ kind: 'incident log', held: 'neither' })] })),
  ).toBe('not met, refer')
  expect(judged(hocrC402, requestCase('C4', { evidence: [later, anItem()] }))).toBe('not met, refer')
})

test('a later account is none of police because it is called a log', () => {
  const late = {
    kind: 'incident log' as const,
    obtainedAt: '2026-11-05T09:00:00Z',
    heldByBeforeRecording: 'nobody in police' as const,
  }
  for (const madeBy of ['victim', 'suspect', 'family or associate of the suspect', 'unknown'] as const)
    expect(readIn(account({ ...late, madeBy }))).toBe('not met, refer')
  for (const madeBy of ['police', 'other body', 'machine or system'] as const)
    expect(readIn(account({ ...late, madeBy }))).toBe('met')
  expect(readIn(account({ kind: 'incident log', madeBy: 'victim' }))).toBe('met')
})
