import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC404a } from './hocr-c4-04a.ts'

test('both name the same offence, or the same of what is no offence', () => {
  expect(judged(hocrC404a, soundCase('C4'))).toBe('met')
  const civil = {
    requesterFacts: { reported: 'civil matter' as const },
    judgements: { reportedInLog: 'civil matter' as const },
  }
  expect(judged(hocrC404a, soundCase('C4', civil))).toBe('met')
})

test('different answers are for the registrar', () => {
  const different = [
    { judgements: { reportedInLog: 'civil matter' as const } },
    {
      requesterFacts: { reported: 'antisocial behaviour' as const },
      judgements: { reportedInLog: 'civil matter' as const },
    },
    { judgements: { reportedOffenceInLog: { code: '149/00', countClass: '58B' } } },
    { judgements: { reportedOffenceInLog: { code: '058/00', countClass: '58A' } } },
  ]
  for (const each of different) {
    expect(judged(hocrC404a, soundCase('C4', each)), JSON.stringify(each)).toBe('not met, refer')
    expect(judged(hocrC404a, soundCase('C4', { ...each, decisionMaker: theRegistrar }))).toBe('met')
  }
})

test('an answer not given is none', () => {
  expect(judged(hocrC404a, soundCase('C4', { judgements: { reportedInLog: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC404a, soundCase('C4', { judgements: { reportedOffenceInLog: null } }))).toBe('unknown, hold')
  expect(judged(hocrC404a, soundCase('C4', { requesterFacts: { reported: 'unknown' } }))).toBe('not met, refer')
  expect(judged(hocrC404a, requestCase('C4', { requesterFacts: { reported: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrC404a, requestCase('C4'))).toBe('met')
})

test('an offence left beside another answer says nothing', () => {
  const both = {
    requesterFacts: { reported: 'civil matter' as const },
    judgements: { reportedInLog: 'civil matter' as const },
  }
  expect(
    judged(hocrC404a, soundCase('C4', { ...both, judgements: { ...both.judgements, reportedOffenceInLog: null } })),
  ).toBe('met')
})

test('other categories are for other rules', () => {
  expect(judged(hocrC404a, soundCase('C2'))).toBe('not applicable')
})
