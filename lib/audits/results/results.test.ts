import { expect, test } from 'vitest'
import { declareTolerance } from '#lib/statistics/sampling/sample-verdict'
import { estimateOf, type ReadStratum, resultOf } from './results.ts'
import { linkedInWords, wholeFrameInWords, resultInWords } from './results-in-words.ts'

const stratum = (of: number, read: number, right: number, wrong: number, cannotTell = 0): ReadStratum => ({
  stratum: 'violence C2',
  of,
  read,
  found: { right, wrong, cannotTell },
  readOnce: 0,
  linked: [],
})
const NOTHING = { of: 0, overturned: 0 }
const HELD = declareTolerance(0.1)
const words = (each: ReadStratum) => resultInWords(resultOf(each, HELD, NOTHING), 0.1)

test('nothing is shown of a stratum before its last reading', () => {
  expect(words(stratum(100, 33, 20, 7))).toBe('6 more to read. Nothing is shown before the last.')
  expect(estimateOf([stratum(100, 33, 20, 7)], NOTHING)).toBeNull()
})

test('seven of 33 are above a tenth, none of 29 is within, and one of 20 is not enough', () => {
  expect(words(stratum(500, 33, 26, 7))).toBe('Above 10%.')
  expect(words(stratum(500, 29, 29, 0))).toBe('Within 10%.')
  expect(words(stratum(500, 20, 19, 1))).toBe(
    'Not enough evidence for 10%: with so many wrong, 46 readings would do, 26 more than these. They would be an audit of their own.',
  )
})

test('a stratum that was read whole is above the tolerance or not, and those that cannot be told are taken both ways', () => {
  expect(words(stratum(20, 20, 18, 2))).toBe('Not above 10%.')
  expect(words(stratum(20, 20, 17, 3))).toBe('Above 10%.')
  expect(words(stratum(20, 20, 17, 2, 1))).toBe('Above 10% only if those that cannot be told were wrong.')
})

test('a sample that hangs on what cannot be told says both', () => {
  expect(words(stratum(500, 29, 25, 0, 4))).toMatch(
    /^It hangs on those that cannot be told. Were they right: Within 10%/,
  )
})

test('the whole is estimated by the weight of each stratum, and a frame read whole has no interval', () => {
  const whole = estimateOf([stratum(40, 22, 21, 1), stratum(90, 22, 19, 3), stratum(400, 20, 18, 2)], NOTHING)
  if (whole === null) throw new Error('there is no estimate')
  expect(wholeFrameInWords(whole.asRight, 530)).toBe('10% of 530 (could be 4% to 25%): about 54 crimes, from 20 to 131')
  const full = estimateOf([stratum(12, 12, 10, 2)], NOTHING)
  if (full === null) throw new Error('there is no count')
  expect(wholeFrameInWords(full.asRight, 12)).toBe('2 of 12 (17%)')
})

test('what second readings overturned counts for those that were read once', () => {
  const each = { ...stratum(20, 20, 19, 1), readOnce: 16 }
  expect(resultInWords(resultOf(each, HELD, { of: 4, overturned: 0 }), 0.1)).toBe('Not above 10%.')
  expect(resultInWords(resultOf(each, HELD, { of: 4, overturned: 1 }), 0.1)).toBe('Above 10%.')
})

test('linked crimes that were wrong together widen the estimate, and say how much', () => {
  const plain = stratum(500, 30, 24, 6)
  const linked = { ...plain, linked: [{ wrong: 5, cannotTell: 0, of: 5 }] }
  const of = (each: ReadStratum) => {
    const whole = estimateOf([each], NOTHING)?.asRight
    if (whole?.kind !== 'estimate') throw new Error('there is no estimate')
    return whole
  }
  expect(linkedInWords(of(plain))).toBeNull()
  expect(of(linked).interval.high).toBeGreaterThan(of(plain).interval.high)
  expect(linkedInWords(of(linked))).toBe(
    'Some of the crimes read are linked, and linked crimes count as one where they were decided alike: the interval is that of 8 readings without a link, where it would have been that of 31.',
  )
})
