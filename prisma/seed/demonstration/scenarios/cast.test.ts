import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Casting } from './cast.ts'
import { END, EXTRACTS, extractBefore } from '../calendar.ts'
import { countsOf } from './counts.ts'
import { Rms } from '../rms/rms.ts'
import { KINDS } from './kinds.ts'

const rms = new Rms(2000, 1)
const cast = new Casting(rms, 1).all(80)

test('the same seed casts the same crimes in the same scenarios', () => {
  const plain = (from: typeof cast) =>
    from.map(({ kind, crime, opens, principalCrime }) => [kind, crime.reference, opens, principalCrime])
  expect(plain(new Casting(new Rms(2000, 1), 1).all(80))).toEqual(plain(cast))
  expect(plain(new Casting(rms, 2).all(80))).not.toEqual(plain(cast))
})

test('no crime is in two scenarios, as itself or as the one that stays', () => {
  const references = cast.flatMap(({ crime, principalCrime }) => [
    crime.reference,
    ...(principalCrime === null ? [] : [principalCrime]),
  ])
  expect(new Set(references).size).toBe(references.length)
})

test('no scenario begins before an extract has brought its crime, nor after the end', () => {
  for (const { crime, opens } of cast) {
    expect(crime.recordedAt).toBeLessThan(EXTRACTS[extractBefore(opens)] ?? 0)
    expect(opens).toBeLessThan(END)
  }
})

test('there are exactly as many requests as were asked for, and every kind of scenario at least once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 80, max: 1000 }), (requests) => {
      const counts = countsOf(KINDS, requests)
      expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(1)
      expect(
        KINDS.reduce((sum, kind) => sum + (kind.share === 0 ? 0 : (counts.get(kind) ?? 0) * (kind.requests ?? 1)), 0),
      ).toBe(requests)
    }),
  )
})

test('too few requests for all scenarios are refused in words', () => {
  expect(() => countsOf(KINDS, 20)).toThrow('20 requests are too few to tell every kind of story once')
  expect(() => new Casting(new Rms(200, 1), 1).all(300)).toThrow(/too few crimes to tell "/)
})
