import type { Answers } from '#lib/cancellations/answers/request-answers'
import { type Question, suspectIsPolice, YES_NO_UNKNOWN } from './question.ts'

/** C3 in words: the crime that stays, and how the two belong together. */
export const c3Words: Record<keyof Answers<'C3'>, Question> = {
  kind: {
    words: 'How do the two belong together?',
    options: {
      duplicate: 'The same crime was recorded twice',
      'part of': 'It is part of another crime that is recorded',
      unknown: 'Not known',
    },
  },
  principalCrimeReference: {
    words: 'What is the reference of the crime that stays?',
    hint: 'As it is in the RMS, for example ZZ/000123/26',
    atMost: 40,
  },
  samePlace: { words: 'Did both happen at the same place?', options: YES_NO_UNKNOWN },
  oneSequence: { words: 'Were they one run of events?', options: YES_NO_UNKNOWN },
  reportedTogether: { words: 'Were they reported together?', options: YES_NO_UNKNOWN },
  resumedAfterPoliceKnew: { words: 'Did it start again after police knew of it?', options: YES_NO_UNKNOWN },
  overThreeMonthsApart: { words: 'Do more than three months lie between the two?', options: YES_NO_UNKNOWN },
  offenderDealtWithBetween: {
    words: 'Was the offender dealt with in between?',
    hint: 'For example charged, or given a caution.',
    options: YES_NO_UNKNOWN,
  },
  oneHousehold: {
    words: 'Do all who lost something live in one household?',
    hint: 'Rooms let one by one are not one household.',
    options: YES_NO_UNKNOWN,
  },
  differencesExplained: {
    words: 'If the two differ in anything, why is that?',
    hint: 'For example another day or offence. You see them side by side before you send this.',
    atMost: 4000,
  },
  victimHasSurvivingNumber: {
    words: 'Does the victim have the number of the crime that stays?',
    options: YES_NO_UNKNOWN,
  },
  suspectIsPolice,
}
