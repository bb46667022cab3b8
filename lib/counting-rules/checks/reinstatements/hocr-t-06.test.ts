import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { merge } from '#lib/counting-rules/examples/merge'
import { hocrT06 } from './hocr-t-06.ts'

const reinstated = {
  stage: 'reinstating' as const,
  reinstating: {
    byRole: 'ddm' as const,
    foundBy: 'receiving force' as const,
    reasonWords: 12,
    supervisorNamed: 'yes' as const,
    dutyToInformOpened: 'yes' as const,
  },
}

test('a decision maker puts a crime back', () => {
  expect(judged(hocrT06, soundCase('C1', reinstated))).toBe('met')
})

test('nobody else does', () => {
  expect(
    judged(hocrT06, soundCase('C1', merge(reinstated, { reinstating: { byRole: 'none' } }) as typeof reinstated)),
  ).toBe('not met, refuse')
})

test('it has a supervisor, and the victim is informed', () => {
  expect(
    judged(
      hocrT06,
      soundCase('C1', merge(reinstated, { reinstating: { supervisorNamed: 'no' } }) as typeof reinstated),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrT06,
      soundCase('C1', merge(reinstated, { reinstating: { dutyToInformOpened: 'no' } }) as typeof reinstated),
    ),
  ).toBe('not met, hold')
})

test('a reason is always given', () => {
  expect(
    judged(hocrT06, soundCase('C1', merge(reinstated, { reinstating: { reasonWords: 0 } }) as typeof reinstated)),
  ).toBe('not met, hold')
})

test('not knowing who does it holds it', () => {
  expect(
    judged(hocrT06, soundCase('C1', merge(reinstated, { reinstating: { byRole: 'unknown' } }) as typeof reinstated)),
  ).toBe('unknown, hold')
})

test('not knowing how it was found holds it', () => {
  expect(
    judged(hocrT06, soundCase('C1', merge(reinstated, { reinstating: { foundBy: 'unknown' } }) as typeof reinstated)),
  ).toBe('unknown, hold')
  expect(judged(hocrT06, soundCase('C1', { stage: 'reinstating' }))).toBe('unknown, hold')
})

test.each(['fcr', 'deputy', 'ddm'] as const)('%s may put it back', (byRole) => {
  const facts = soundCase('C1', { ...reinstated, reinstating: { ...reinstated.reinstating, byRole } })
  expect(judged(hocrT06, facts)).toBe('met')
})

test('the chief officer may not, and what nobody knows is no yes', () => {
  const put = (change: object) =>
    judged(hocrT06, soundCase('C1', { ...reinstated, reinstating: { ...reinstated.reinstating, ...change } }))
  expect(put({ byRole: 'chief officer' })).toBe('not met, refuse')
  for (const kept of ['supervisorNamed', 'dutyToInformOpened'])
    expect(put({ [kept]: 'unknown' }), kept).toBe('unknown, hold')
})
