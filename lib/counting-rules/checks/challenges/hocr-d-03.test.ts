import { expect, test } from 'vitest'
import type { Matter } from '#lib/counting-rules/model'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrD03 } from './hocr-d-03.ts'

type Challenge = Matter<'challenging a decision'>

const challenged = (as: Challenge['as'], by: Challenge['by'] = 'victim') =>
  matterCase({ kind: 'challenging a decision', by, as })

test.each(['review by the registrar', 'complaint', 'judicial review'] as const)('%s is open to a victim', (as) => {
  expect(judged(hocrD03, challenged(as))).toBe('met')
})

test('ways that are for others are led to the registrar', () => {
  expect(judged(hocrD03, challenged('victims’ right to review'))).toBe('not met, refer')
  expect(judged(hocrD03, challenged('registrar to registrar'))).toBe('not met, refer')
})

test('until it is known who and how, it waits', () => {
  expect(judged(hocrD03, challenged('unknown'))).toBe('unknown, hold')
  expect(judged(hocrD03, challenged('complaint', 'unknown'))).toBe('unknown, hold')
})

test('what others challenge is for other rules', () => {
  expect(judged(hocrD03, challenged('complaint', 'officer or unit'))).toBe('not applicable')
  expect(judged(hocrD03, challenged('complaint', 'another force'))).toBe('not applicable')
  expect(judged(hocrD03, soundCase('C2'))).toBe('not applicable')
})
