import { expect, test } from 'vitest'
import { findingOf } from '#lib/counting-rules/assess'
import { requestCase, theRegistrar, soundCase } from '#lib/counting-rules/examples/sound-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { findReason } from '#lib/counting-rules/find-reason'
import { reasons } from '#lib/counting-rules/reasons'
import { sourceOf } from '#lib/counting-rules/version'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { notGrounds } from './not-a-ground.ts'

const routed = ['HOCR-R-22', 'HOCR-R-23', 'HOCR-R-34']

test('section 5 is whole: thirty-five reasons, each with words, a source and what to do instead', () => {
  expect(reasons.map(({ code }) => code)).toEqual(
    Array.from({ length: 35 }, (_, index) => `HOCR-R-${String(index + 1).padStart(2, '0')}`),
  )
  for (const reason of reasons) {
    expect(reason.offered.length).toBeGreaterThan(10)
    expect(reason.instead.length).toBeGreaterThan(10)
    expect(sourceOf(hocr2026, { ...reason, id: reason.code }).citations.length).toBeGreaterThan(0)
  }
})

test.each(notGrounds.map((check) => [check.id, check] as const))(
  '%s redirects only while it is all there is',
  (code, check) => {
    const reasonsGiven = { reasons: [code] }
    const weight = routed.includes(code) ? 'refer' : 'refuse'
    expect(judged(check, requestCase('C2', { request: { ...reasonsGiven, alsoNewInformation: 'no' } }))).toBe(
      `not met, ${weight}`,
    )
    expect(judged(check, requestCase('C2', { request: { ...reasonsGiven, alsoNewInformation: 'unknown' } }))).toBe(
      'unknown, hold',
    )
    expect(judged(check, requestCase('C2', { request: { ...reasonsGiven, alsoNewInformation: 'yes' } }))).toBe('met')
    expect(judged(check, requestCase('C2'))).toBe('not applicable')
  },
)

test('a reason that is no ground bars sending, and says what to do instead', () => {
  const check = notGrounds.find(({ id }) => id === 'HOCR-R-01')
  if (check === undefined) throw new Error('HOCR-R-01 is missing')
  const finding = findingOf(check, 'asking', requestCase('C2', { request: { reasons: ['HOCR-R-01'] } }), hocr2026)
  expect(finding.bars).toBe(true)
  expect(finding.instead).toContain('outcome 16')
})

test('who the victim is does not bind the registrar, who decides with open eyes', () => {
  const check = notGrounds.find(({ id }) => id === 'HOCR-R-22')
  if (check === undefined) throw new Error('HOCR-R-22 is missing')
  const facts = soundCase('C2', { request: { reasons: ['HOCR-R-22'] } })
  expect(judged(check, facts)).toBe('not met, refer')
  expect(judged(check, soundCase('C2', { request: { reasons: ['HOCR-R-22'] }, decisionMaker: theRegistrar }))).toBe(
    'met',
  )
})

test('a reason that is not in the table is a mistake of ours, and says so', () => {
  expect(findReason('HOCR-R-22').outcomes).toEqual([])
  expect(() => findReason('HOCR-R-99')).toThrow('HOCR-R-99')
})
