import type { WorkedCase } from '#lib/counting-rules/model'
import { theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { type Given, workedCase } from '#lib/counting-rules/examples/worked-case'

const harassment = { code: '195/94', countClass: '8L' } as const
const onwards = { overThreeMonthsApart: 'no', offenderDealtWithBetween: 'no' } as const
const partOf = (principalCrime: { readonly code: string; readonly countClass: string }): Given => ({
  requesterFacts: {
    ...{ kind: 'part of', oneSequence: 'yes', reportedTogether: 'yes', resumedAfterPoliceKnew: 'no' },
    ...onwards,
    principalCrime,
  },
})

/** Which of two crimes is kept, and what explains that two records of one crime differ. */
export const whichCrimeStays: readonly WorkedCase[] = [
  workedCase(301, 'A wounding is to go into the theft of a bag', {
    step: 'decides',
    category: 'C3',
    offence: ['005/01', '5D'],
    given: partOf({ code: '049/10', countClass: '49' }),
    verdict: 'refuse',
    rules: ['HOCR-C3-07a'],
  }),
  workedCase(302, 'Controlling behaviour is to go into harassment', {
    step: 'decides',
    category: 'C3',
    offence: ['008/67', '8U'],
    given: partOf(harassment),
    verdict: 'refuse',
    rules: ['HOCR-C3-07b'],
  }),
  workedCase(303, 'Harassment goes into the controlling behaviour it is part of', {
    step: 'decides',
    category: 'C3',
    offence: ['195/94', '8L'],
    given: partOf({ code: '008/67', countClass: '8U' }),
    verdict: 'permit',
    rules: ['HOCR-C3-05', 'HOCR-C3-07b'],
  }),
  workedCase(304, 'Harassment goes on when the suspect leaves prison after five months', {
    step: 'decides',
    category: 'C3',
    offence: ['195/94', '8L'],
    given: {
      requesterFacts: {
        kind: 'part of',
        principalCrime: harassment,
        ...onwards,
        ...{ overThreeMonthsApart: 'yes', exceptional: 'could not act', exceptionalWhyWords: 18 },
      },
      judgements: { gapIsExceptional: 'yes' },
      decisionMaker: theRegistrar,
    },
    verdict: 'permit',
    rules: ['HOCR-C3-05a'],
  }),
  workedCase(305, 'One damaged car is recorded once as damage and once as theft', {
    step: 'decides',
    category: 'C3',
    given: {
      requesterFacts: {
        ...{ differencesShownBy: 'incident log', differencesExplainedWords: 12 },
        principalCrime: { code: '045/10', countClass: '45', sameOffence: 'no' },
      },
    },
    verdict: 'hold',
    rules: ['HOCR-C3-03'],
  }),
  workedCase(306, 'One damaged car, whose street is written in two ways', {
    step: 'decides',
    category: 'C3',
    given: {
      requesterFacts: {
        ...{ placeDiffersBecause: 'written differently', differencesShownBy: 'incident log' },
        ...{ differencesExplainedWords: 12, principalCrime: { samePlace: 'no' } },
      },
      judgements: { differencesSeen: 'yes' },
    },
    verdict: 'permit',
    rules: ['HOCR-C3-03', 'HOCR-C3-03a'],
  }),
]
