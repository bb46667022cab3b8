import { expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC215 } from './hocr-c2-15.ts'

const forced = (recordedAgainstForcedChild: 'yes' | 'no' | 'unknown') =>
  soundCase('C2', {
    crime: { code: '086/02', countClass: '86' },
    requesterFacts: { recordedAgainstForcedChild },
    evidence: [anItem({ kind: 'message', madeBy: 'somebody apart from both', effect: 'child was forced' })],
  })

test('the crime recorded against the child goes', () => {
  expect(judged(hocrC215, forced('yes'))).toBe('met')
  expect(assess(hocr2026, 'deciding', forced('yes'), [hocr2026]).verdict).toBe('permit')
})

test('the crime of whoever forced the child stays', () => {
  expect(judged(hocrC215, forced('no'))).toBe('not met, refuse')
  expect(assess(hocr2026, 'deciding', forced('no'), [hocr2026]).verdict).toBe('refuse')
})

test('until somebody says whose crime it is, it waits', () => {
  expect(judged(hocrC215, forced('unknown'))).toBe('unknown, hold')
  expect(assess(hocr2026, 'deciding', forced('unknown'), [hocr2026]).verdict).toBe('hold')
})

test('where nobody claims it, the general rule holds', () => {
  expect(judged(hocrC215, soundCase('C2', { crime: { code: '086/02', countClass: '86' } }))).toBe('not applicable')
  expect(judged(hocrC215, soundCase('C2'))).toBe('not applicable')
})

test('it counts for images of children asked for as new facts, and for nothing else', () => {
  const claimed = { evidence: [anItem({ effect: 'child was forced' })] }
  expect(judged(hocrC215, soundCase('C2', claimed))).toBe('not applicable')
  expect(judged(hocrC215, soundCase('C4', { ...claimed, crime: { code: '086/02', countClass: '86' } }))).toBe(
    'not applicable',
  )
})

test('it is claimed by one piece among others, until the decisive one is named', () => {
  const among = soundCase('C2', {
    crime: { code: '086/02', countClass: '86' },
    evidence: [anItem(), anItem({ id: 'e2', effect: 'child was forced' })],
    judgements: { decisive: null },
  })
  expect(judged(hocrC215, among)).toBe('unknown, hold')
})

test('that she was forced is for the decision maker to find, and to write of in ten words', () => {
  const crime = { code: '086/02', countClass: '86' }
  const given = {
    crime,
    requesterFacts: { recordedAgainstForcedChild: 'yes' as const },
    evidence: [anItem({ effect: 'child was forced' })],
  }
  expect(judged(hocrC215, requestCase('C2', given))).toBe('met')
  expect(judged(hocrC215, soundCase('C2', { ...given, judgements: null }))).toBe('unknown, hold')
  const written = (forcedChildFindingWords: number) =>
    judged(hocrC215, soundCase('C2', { ...given, judgements: { forcedChildFindingWords } }))
  expect(written(10)).toBe('met')
  expect(written(9)).toBe('unknown, hold')
})
