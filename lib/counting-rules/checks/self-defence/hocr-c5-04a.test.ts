import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC504a } from './hocr-c5-04a.ts'

test('strangers in a bar are not domestic', () => {
  expect(said(hocrC504a, soundCase('C5'))).toBe('not applicable')
})

test('partners are for the registrar', () => {
  expect(said(hocrC504a, soundCase('C5', { suspects: [{ id: 's1', relation: 'partner', isPoliceStaff: 'no' }] }))).toBe(
    'not met, refer',
  )
  expect(said(hocrC504a, askedCase('C5', { crime: { flags: ['domestic_abuse'] } }))).toBe('not met, refer')
})

test('the registrar considers the main aggressor and coercion', () => {
  expect(said(hocrC504a, soundCase('C5', { crime: { flags: ['domestic_abuse'] }, decider: theRegistrar }))).toBe('met')
  expect(
    said(
      hocrC504a,
      soundCase('C5', {
        crime: { flags: ['domestic_abuse'] },
        decider: theRegistrar,
        judged: { coercionConsidered: 'no' },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    said(
      hocrC504a,
      soundCase('C5', {
        crime: { flags: ['domestic_abuse'] },
        decider: theRegistrar,
        judged: { primaryAggressorConsidered: 'unknown' },
      }),
    ),
  ).toBe('unknown, hold')
})

test('a registrar who has judged nothing yet has considered neither, and it says which', () => {
  const domestic = (judged: Parameters<typeof soundCase>[1]) =>
    soundCase('C5', { crime: { flags: ['domestic_abuse'] }, decider: theRegistrar, ...judged })
  expect(said(hocrC504a, domestic({ judged: null }))).toBe('unknown, hold')
  const wrong = (judged: object) => hocrC504a.judge(domestic({ judged }), hocr2026)
  expect(wrong({ primaryAggressorConsidered: 'no' })).toMatchObject({
    wrong: expect.stringMatching(/aggressor/) as string,
  })
  expect(wrong({ coercionConsidered: 'no' })).toMatchObject({ wrong: expect.stringMatching(/coercion\.$/) as string })
})
