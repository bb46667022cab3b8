import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC504a } from './hocr-c5-04a.ts'

test('strangers in a bar are not domestic', () => {
  expect(judged(hocrC504a, soundCase('C5'))).toBe('not applicable')
})

test('partners are for the registrar', () => {
  expect(judged(hocrC504a, soundCase('C5', { suspects: [{ relation: 'partner', isPoliceStaff: 'no' }] }))).toBe(
    'not met, refer',
  )
  expect(judged(hocrC504a, requestCase('C5', { crime: { flags: ['domestic_abuse'] } }))).toBe('not met, refer')
})

test('the registrar considers the main aggressor and coercion', () => {
  expect(
    judged(hocrC504a, soundCase('C5', { crime: { flags: ['domestic_abuse'] }, decisionMaker: theRegistrar })),
  ).toBe('met')
  expect(
    judged(
      hocrC504a,
      soundCase('C5', {
        crime: { flags: ['domestic_abuse'] },
        decisionMaker: theRegistrar,
        judgements: { coercionConsidered: 'no' },
      }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrC504a,
      soundCase('C5', {
        crime: { flags: ['domestic_abuse'] },
        decisionMaker: theRegistrar,
        judgements: { primaryAggressorConsidered: 'unknown' },
      }),
    ),
  ).toBe('unknown, hold')
})

test('a registrar who has judged nothing yet has considered neither, and it says which', () => {
  const domestic = (judgements: Parameters<typeof soundCase>[1]) =>
    soundCase('C5', { crime: { flags: ['domestic_abuse'] }, decisionMaker: theRegistrar, ...judgements })
  expect(judged(hocrC504a, domestic({ judgements: null }))).toBe('unknown, hold')
  const wrong = (judgements: object) => hocrC504a.judge(domestic({ judgements }), hocr2026)
  expect(wrong({ primaryAggressorConsidered: 'no' })).toMatchObject({
    wrong: expect.stringMatching(/aggressor/) as string,
  })
  expect(wrong({ coercionConsidered: 'no' })).toMatchObject({ wrong: expect.stringMatching(/coercion\.$/) as string })
})
