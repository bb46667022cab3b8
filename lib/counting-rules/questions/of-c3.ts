import { words as textField } from '#lib/base/form-fields'
import { choiceOf, countedText, suspectIsPolice, yesOrNo, yesOrNoAbout } from './kinds/request-kinds.ts'
import { type QuestionList, type Typed, typedAnswer } from './kinds/question.ts'

const partOf = { under: { question: 'kind', answer: 'part of' } } as const
const duplicate = { under: { question: 'kind', answer: 'duplicate' } } as const

const answeredNo =
  (question: string) =>
  (typed: Typed): boolean =>
    typedAnswer(typed, question) === 'no'
const placesOfDuplicateDiffer = (typed: Typed): boolean =>
  typedAnswer(typed, 'kind') === 'duplicate' && answeredNo('samePlace')(typed)
const isOverThreeMonths = (typed: Typed): boolean => typedAnswer(typed, 'overThreeMonthsApart') === 'yes'

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
  placeDiffersBecause: choiceOf({
    words: 'Why do the two records give different places?',
    hint: 'If the same crime was recorded twice and the places differ.',
    options: {
      'written differently': 'One place, written in two ways',
      'entered wrongly': 'One of the places was entered wrongly',
      'place of report': 'One is the place where it was reported',
      'different places': 'They happened at different places',
      unknown: 'Not known',
    },
    missing: 'Select why the two records give different places',
    fact: 'Why the two records give different places',
    when: placesOfDuplicateDiffer,
  }),
  sameTime: yesOrNo({
    words: 'Do both records give the same day, or the same period, on which it happened?',
    missing: 'Select whether both records give the same day or period',
    fact: 'Did both happen on the same day, or in the same period?',
    ...duplicate,
  }),
  timeDiffersBecause: choiceOf({
    words: 'Why do the two records give different days or times?',
    hint: 'If the days or times differ.',
    options: {
      'time of report': 'One gives the time when it was reported',
      'period and moment': 'One gives a period, and the other a time within it',
      'entered wrongly': 'One of the times was entered wrongly',
      'different times': 'They happened at different times',
      unknown: 'Not known',
    },
    missing: 'Select why the two records give different days or times',
    fact: 'Why the two records give different days or times',
    when: answeredNo('sameTime'),
    ...duplicate,
  }),
  sameActs: yesOrNo({
    words: 'Are both records about the same acts?',
    hint: 'For example the same blow, or the same things taken.',
    missing: 'Select whether both records are about the same acts',
    fact: 'Are both about the same acts?',
    ...duplicate,
  }),
  recordedTwiceBecause: choiceOf({
    words: 'How did it come to be recorded twice?',
    options: {
      'reported twice': 'The same person reported it twice',
      'reported by another person': 'Somebody else reported it too',
      'passed on by another agency': 'Another agency passed it on',
      'entered twice': 'Police entered one report twice',
      'not recorded twice': 'It was not: they are two events',
      unknown: 'Not known',
    },
    missing: 'Select how it came to be recorded twice',
    fact: 'How it came to be recorded twice',
    ...duplicate,
  }),
  suspectsNamed: choiceOf({
    words: 'Which of the two records name a suspect?',
    options: {
      both: 'Both name the same person',
      'one only': 'One record names a suspect, and the other names nobody',
      neither: 'Neither names a suspect',
      'different people': 'They name different people',
      unknown: 'Not known',
    },
    missing: 'Select which of the two records name a suspect',
    fact: 'Which of the two records name a suspect',
    ...duplicate,
  }),
  differencesShownBy: choiceOf({
    words: 'What shows why the two records differ?',
    hint: 'Select “They do not differ” only if people, offence, day, place and acts are the same on both.',
    options: {
      'they do not differ': 'They do not differ',
      'incident log': 'The incident log',
      'call recording': 'The recording of the call',
      'first account': 'The first account, as it was written down',
      'confirmed by the victim': 'The victim has confirmed it',
      nothing: 'Nothing shows it',
      unknown: 'Not known',
    },
    missing: 'Select what shows why the two records differ',
    fact: 'What shows why the two records differ',
    ...duplicate,
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
  }),
  exceptional: choiceOf({
    words: 'What is exceptional, so that both are one course of conduct after more than three months?',
    hint: 'If more than three months lie between the two.',
    options: {
      anniversary: 'It came back on an anniversary or a day like it',
      'could not act': 'The suspect could not act in between, for example in prison or abroad',
      'could not be reached': 'The victim could not be reached in between',
      'something else': 'Something else that is exceptional',
      nothing: 'Nothing is exceptional',
      unknown: 'Not known',
    },
    missing: 'Select what is exceptional about the gap',
    fact: 'What is exceptional about a gap of more than three months',
    onlyFor: 'conduct',
    when: isOverThreeMonths,
  }),
  exceptionalWhy: countedText({
    words: 'Why is that exceptional, and what shows it?',
    hint: 'If more than three months lie between the two.',
    missing: 'Enter why the gap is exceptional and what shows it',
    atMost: 4000,
    fact: 'Words on why the gap is exceptional',
    onlyFor: 'conduct',
    when: isOverThreeMonths,
  }),
  formerPartner: yesOrNo({
    words: 'Is the suspect a former partner of the victim?',
    hint: 'Where the RMS says so, that counts.',
    missing: 'Select whether the suspect is a former partner of the victim',
    fact: 'Is the suspect a former partner of the victim?',
    onlyFor: 'conduct',
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
    hint: 'For example another day, and where it can be seen why. You see them side by side before you send this.',
    missing: 'Say why the two differ',
    atMost: 4000,
    optional: true,
    fact: 'Words on why the two differ',
  }),
  victimHasSurvivingNumber: yesOrNo({
    words: 'Does the victim have the number of the crime that stays?',
    missing: 'Say whether the victim has the number of the crime that stays',
    fact: 'Has the victim the number of the principal crime?',
  }),
  suspectIsPolice,
} as const satisfies QuestionList
