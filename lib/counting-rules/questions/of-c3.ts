import { words as textField } from '#lib/base/form-fields'
import { choiceOf, countedText, suspectIsPolice, yesOrNo, yesOrNoAbout } from './kinds/request-kinds.ts'
import type { QuestionList } from './kinds/question.ts'

const partOf = { under: { question: 'kind', answer: 'part of' } } as const

const whichStays = 'Enter the reference of the crime that stays'

/** C3, already recorded, as a duplicate or as part of another crime: the principal crime, and how the two belong together. */
export const c3Questions = {
  kind: choiceOf({
    words: 'How do the two belong together?',
    options: {
      duplicate: 'The same crime was recorded twice',
      'part of': 'It is part of another crime that is recorded',
      unknown: 'Not known',
    },
    missing: 'Say how the two belong together',
    fact: 'How the two belong together',
  }),
  principalCrimeReference: {
    words: 'What is the reference of the crime that stays?',
    hint: 'As it is in the RMS, for example ZZ/000123/26',
    atMost: 40,
    missing: whichStays,
    field: textField(whichStays, { atMost: 40 }),
    becomes: ['requesterFacts.principalCrime.**'],
  },
  samePlace: yesOrNoAbout({
    words: 'Did both happen at the same place?',
    missing: 'Say whether both happened at the same place',
    becomes: ['requesterFacts.principalCrime.samePlace'],
  }),
  oneSequence: yesOrNo({
    words: 'Were they one run of events?',
    missing: 'Say whether they were one run of events',
    fact: 'Were they one run of events?',
    ...partOf,
  }),
  reportedTogether: yesOrNo({
    words: 'Were they reported together?',
    missing: 'Say whether they were reported together',
    fact: 'Were they reported together?',
    ...partOf,
  }),
  resumedAfterPoliceKnew: yesOrNo({
    words: 'Did it start again after police knew of it?',
    missing: 'Say whether it started again after police knew of it',
    fact: 'Did it start again after police knew of it?',
    ...partOf,
  }),
  // For stalking, harassment and coercive control: more than three months between the acts.
  overThreeMonthsApart: yesOrNo({
    words: 'Do more than three months lie between the two?',
    missing: 'Say whether more than three months lie between the two',
    fact: 'Do more than three months lie between the two?',
    onlyFor: 'conduct',
    ...partOf,
  }),
  offenderDealtWithBetween: yesOrNo({
    words: 'Was the offender dealt with in between?',
    hint: 'For example charged, or given a caution.',
    missing: 'Say whether the offender was dealt with in between',
    fact: 'Was the offender dealt with in between?',
    onlyFor: 'conduct',
    ...partOf,
  }),
  // For thefts and break-ins: everybody who lost something lives as one household.
  oneHousehold: yesOrNo({
    words: 'Do all who lost something live in one household?',
    hint: 'Rooms let one by one are not one household.',
    missing: 'Say whether all who lost something live in one household',
    fact: 'Do all who lost something live in one household?',
    onlyFor: 'taking',
    ...partOf,
  }),
  differencesExplained: countedText({
    words: 'If the two differ in anything, why is that?',
    hint: 'For example another day or offence. You see them side by side before you send this.',
    missing: 'Say why the two differ',
    atMost: 4000,
    optional: true,
    fact: 'Words on why the two differ',
  }),
  victimHasSurvivingNumber: yesOrNo({
    words: 'Does the victim have the number of the crime that stays?',
    missing: 'Say whether the victim has the number of the crime that stays',
    fact: 'Has the victim the number of the crime that stays?',
  }),
  suspectIsPolice,
} as const satisfies QuestionList
