import { expect, test } from 'vitest'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { OffencePair } from '#lib/counting-rules/facts/terms'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrN01a } from './hocr-n-01a.ts'

const pair = (code: string, countClass: string): OffencePair => ({ code, countClass })
const rape = pair('019/08', '19C')
const n100 = pair('100/01', 'N100')
const n200 = pair('200/01', 'N200')
const n300 = pair('300/01', 'N300')
const assault = pair('105/01', '105A')
const says = (from: OffencePair, to: OffencePair, change: object = {}) =>
  judged(hocrN01a, reclassification({ to }, { crime: from, ...change }))

test('only a rape becomes an N100', () => {
  expect(says(rape, n100)).toBe('met')
  expect(says(n100, pair('100/02', 'N100'))).toBe('met')
  expect(says(assault, n100)).toBe('not met, refuse')
  expect(says(pair('001/01', '1'), n100)).toBe('not met, refuse')
})

test('only a death becomes an N300, and of other violence the registrar says whether it is one', () => {
  expect(says(pair('001/01', '1'), n300)).toBe('met')
  expect(says(n300, pair('300/02', 'N300'))).toBe('met')
  expect(says(rape, n300)).toBe('not met, refuse')
  expect(says(pair('049/10', '49'), n300)).toBe('not met, refuse')
  expect(says(assault, n300)).toBe('not met, refer')
  expect(says(assault, n300, { decisionMaker: theRegistrar })).toBe('met')
})

test('nothing becomes an N200 any more', () => {
  expect(says(pair('106/03', '106'), n200)).toBe('not met, refuse')
})

test('an N100 becomes a rape or another sexual offence; anything else is for the registrar', () => {
  expect(says(n100, rape)).toBe('met')
  expect(says(n100, pair('020/05', '20A'))).toBe('met')
  expect(says(n100, assault)).toBe('not met, refer')
  expect(says(n100, assault, { decisionMaker: theRegistrar })).toBe('met')
})

test('an ordinary change is met, and a cancellation is not asked', () => {
  expect(says(pair('008/06', '8N'), assault)).toBe('met')
  expect(judged(hocrN01a, soundCase('C2'))).toBe('not applicable')
})
