import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrV10 } from './hocr-v-10.ts'

const challenged = (as: 'victims’ right to review' | 'complaint' | 'review by the registrar' | 'unknown') =>
  matterCase({ kind: 'challenging a decision', by: 'victim', as })

test('a victim’s form for the Right to Review is led to the registrar', () => {
  expect(judged(hocrV10, challenged('victims’ right to review'))).toBe('not met, refuse')
  expect(judged(hocrV10, challenged('review by the registrar'))).toBe('met')
  expect(judged(hocrV10, challenged('complaint'))).toBe('met')
  expect(judged(hocrV10, challenged('unknown'))).toBe('unknown, hold')
  expect(judged(hocrV10, soundCase('C2'))).toBe('not applicable')
})
