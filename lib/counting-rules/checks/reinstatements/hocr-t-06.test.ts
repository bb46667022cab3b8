import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { merge } from '#lib/counting-rules/examples/merge'
import { hocrT06 } from './hocr-t-06.ts'

const putBack = {
  stage: 'reinstating' as const,
  reinstating: {
    byRole: 'ddm' as const,
    foundBy: 'receiving force' as const,
    reasonWords: 12,
    originalReferenceAndDatesKept: 'yes' as const,
    registrarTold: 'yes' as const,
    supervisorNamed: 'yes' as const,
    dutyToTellOpened: 'yes' as const,
    outcomeClockReopened: 'yes' as const,
  },
}

test('a decision maker puts a crime back', () => {
  expect(said(hocrT06, soundCase('C1', putBack))).toBe('met')
})

test('nobody else does', () => {
  expect(said(hocrT06, soundCase('C1', merge(putBack, { reinstating: { byRole: 'none' } }) as typeof putBack))).toBe(
    'not met, refuse',
  )
})

test('it keeps its number, has a supervisor, and the victim is told', () => {
  expect(
    said(
      hocrT06,
      soundCase('C1', merge(putBack, { reinstating: { originalReferenceAndDatesKept: 'no' } }) as typeof putBack),
    ),
  ).toBe('not met, hold')
  expect(
    said(hocrT06, soundCase('C1', merge(putBack, { reinstating: { supervisorNamed: 'no' } }) as typeof putBack)),
  ).toBe('not met, hold')
  expect(
    said(hocrT06, soundCase('C1', merge(putBack, { reinstating: { dutyToTellOpened: 'no' } }) as typeof putBack)),
  ).toBe('not met, hold')
  expect(
    said(hocrT06, soundCase('C1', merge(putBack, { reinstating: { registrarTold: 'no' } }) as typeof putBack)),
  ).toBe('not met, hold')
  expect(
    said(hocrT06, soundCase('C1', merge(putBack, { reinstating: { outcomeClockReopened: 'no' } }) as typeof putBack)),
  ).toBe('not met, hold')
})

test('a reason is always given', () => {
  expect(said(hocrT06, soundCase('C1', merge(putBack, { reinstating: { reasonWords: 0 } }) as typeof putBack))).toBe(
    'not met, hold',
  )
})

test('not knowing who does it holds it', () => {
  expect(said(hocrT06, soundCase('C1', merge(putBack, { reinstating: { byRole: 'unknown' } }) as typeof putBack))).toBe(
    'unknown, hold',
  )
})

test('not knowing how it was found holds it', () => {
  expect(
    said(hocrT06, soundCase('C1', merge(putBack, { reinstating: { foundBy: 'unknown' } }) as typeof putBack)),
  ).toBe('unknown, hold')
  expect(said(hocrT06, soundCase('C1', { stage: 'reinstating' }))).toBe('unknown, hold')
})

test.each(['fcr', 'deputy', 'ddm'] as const)('%s may put it back', (byRole) => {
  const facts = soundCase('C1', { ...putBack, reinstating: { ...putBack.reinstating, byRole } })
  expect(said(hocrT06, facts)).toBe('met')
})

test('the chief officer may not, and what nobody knows is no yes', () => {
  const put = (change: object) =>
    said(hocrT06, soundCase('C1', { ...putBack, reinstating: { ...putBack.reinstating, ...change } }))
  expect(put({ byRole: 'chief officer' })).toBe('not met, refuse')
  for (const kept of ['originalReferenceAndDatesKept', 'supervisorNamed', 'registrarTold', 'dutyToTellOpened'])
    expect(put({ [kept]: 'unknown' }), kept).toBe('unknown, hold')
})
