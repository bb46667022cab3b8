import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC404d } from './hocr-c4-04d.ts'

const log = { evidenceId: 'e1', openedByDecisionMaker: 'yes', placeWords: 3, openedOn: '2026-11-16' } as const
const held = anItem({ kind: 'first account', held: 'seen' })

test('the log is attached, and the decision maker has opened it', () => {
  expect(judged(hocrC404d, soundCase('C4'))).toBe('met')
  expect(judged(hocrC404d, soundCase('C4', { judgements: { log: { openedByDecisionMaker: 'no' } } }))).toBe(
    'not met, hold',
  )
  expect(judged(hocrC404d, soundCase('C4', { judgements: { log: { openedByDecisionMaker: 'unknown' } } }))).toBe(
    'unknown, hold',
  )
  expect(judged(hocrC404d, soundCase('C4', { judgements: { log: null } }))).toBe('unknown, hold')
})

test('of what is held elsewhere they say where and when they opened it', () => {
  const opened = (change: object) =>
    judged(hocrC404d, soundCase('C4', { evidence: [held], judgements: { log: { ...log, ...change } } }))
  expect(opened({})).toBe('met')
  expect(opened({ placeWords: 0 })).toBe('unknown, hold')
  expect(opened({ openedOn: 'unknown' })).toBe('unknown, hold')
  expect(opened({ openedOn: '2026-11-17' })).toBe('not met, hold')
  expect(opened({ openedOn: '2026-11-01' })).toBe('not met, hold')
  expect(opened({ openedOn: '2026-11-02' })).toBe('met')
})

test('without a log it is for the registrar, who does not decide without one either', () => {
  const without = [[], [anItem({ kind: 'footage' })], [anItem({ kind: 'incident log', held: 'neither' })]]
  for (const evidence of without) {
    expect(judged(hocrC404d, soundCase('C4', { evidence }))).toBe('not met, refer')
    expect(judged(hocrC404d, soundCase('C4', { evidence, decisionMaker: theRegistrar }))).toBe('not met, hold')
    expect(judged(hocrC404d, requestCase('C4', { evidence }))).toBe('not met, refer')
  }
  expect(judged(hocrC404d, requestCase('C4'))).toBe('met')
})

test('nobody opened it on a day that lies ahead, also where it is attached', () => {
  const openedOn = (day: string) => judged(hocrC404d, soundCase('C4', { judgements: { log: { openedOn: day } } }))
  expect(openedOn('2026-11-17')).toBe('not met, hold')
  expect(openedOn('2026-11-01')).toBe('not met, hold')
  expect(openedOn('unknown')).toBe('met')
})

test('another item that was opened is not the log', () => {
  const evidence = [anItem({ id: 'e2', kind: 'incident log' }), anItem()]
  expect(judged(hocrC404d, soundCase('C4', { evidence }))).toBe('not met, hold')
  expect(judged(hocrC404d, soundCase('C4', { evidence, judgements: { log: { evidenceId: 'e2' } } }))).toBe('met')
})

test('other categories are for other rules', () => {
  expect(judged(hocrC404d, soundCase('C2'))).toBe('not applicable')
})

test('where nobody has judged it, nobody is known to have opened it', () => {
  expect(judged(hocrC404d, soundCase('C4', { judgements: null }))).toBe('unknown, hold')
})
