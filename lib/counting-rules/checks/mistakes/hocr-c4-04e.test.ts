import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC404e } from './hocr-c4-04e.ts'

const images = { code: '008/71', countClass: '8R' }
const harassment = { code: '125/12', countClass: '9A' }

const reported = (reportedOffence: typeof images, recordedOn: string, given: Parameters<typeof soundCase>[1] = {}) =>
  judged(
    hocrC404e,
    soundCase('C4', {
      crime: { ...reportedOffence, recordedOn },
      requesterFacts: { mistake: 'not a notifiable offence', reportedOffence },
      judgements: { reportedOffenceInLog: reportedOffence },
      ...given,
    }),
  )

test('private images shared before the offence was withdrawn may be what is reported after it', () => {
  expect(reported(images, '2024-01-31')).toBe('met')
  expect(reported(images, '2024-02-01')).toBe('not met, refer')
  expect(reported(images, '2026-11-02')).toBe('not met, refer')
  expect(reported(images, '2026-11-02', { decisionMaker: theRegistrar })).toBe('met')
})

test('an offence that is only no longer recorded is no crime after its day; of that day the registrar decides', () => {
  expect(reported(harassment, '2023-04-30')).toBe('met')
  expect(reported(harassment, '2023-05-01')).toBe('not met, refer')
  expect(reported(harassment, '2023-05-02')).toBe('met')
})

test('an offence whose last day the list does not give', () => {
  expect(reported({ code: '062/32', countClass: '62A' }, '2026-11-02')).toBe('not met, refer')
})

test('the offence that counts is the one the decision maker read, or at asking the requester names', () => {
  const theft = { code: '049/10', countClass: '49' }
  expect(judged(hocrC404e, soundCase('C4', { judgements: { reportedOffenceInLog: images } }))).toBe('not met, refer')
  expect(judged(hocrC404e, requestCase('C4', { requesterFacts: { reportedOffence: images } }))).toBe('not met, refer')
  expect(judged(hocrC404e, soundCase('C4', { crime: theft }))).toBe('met')
  expect(judged(hocrC404e, soundCase('C2'))).toBe('not applicable')
})
