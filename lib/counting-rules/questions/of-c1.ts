import { z } from 'zod'
import { addDays, type Day } from '#lib/base/day'
import { choice, dayField } from '#lib/base/form-fields'
import { id } from '#lib/counting-rules/facts/terms'
import { FORCE_CODES, FORCES } from './forces.ts'
import { choiceOf, suspectIsPolice, text, yesOrNo } from './kinds/request-kinds.ts'
import { type QuestionList, type Typed, typedAnswer } from './kinds/question.ts'

const WHO_AGREED = {
  ddm: 'A decision maker',
  fcr: 'The registrar',
  nobody: 'Nobody yet',
  unknown: 'Not known',
} as const

const authorised = { under: { question: 'placeStep', answer: 'agreed between forces' } } as const

/** The steps of the ordinary order that have others before them. */
const AFTER_OTHERS = ['suspect confirmed address', 'victim at the time', 'victim home', 'business premises', '']

const hasNumber = (typed: Typed): boolean =>
  ['crime', 'crime-related incident'].includes(typedAnswer(typed, 'referenceKind'))

const LONGEST_WAIT = 60

/** The day to chase a force that has not answered: today, or up to 60 days ahead. */
const chaseField = (today: Day) =>
  dayField('the day to chase them', {
    notBefore: today,
    notAfter: addDays(today, LONGEST_WAIT),
    otherwise: `must be from today to ${String(LONGEST_WAIT)} days ahead`,
  })

/** Where it happened, and how that is known. */
const ofPlace = {
  territory: choiceOf({
    words: 'Which country did it happen in?',
    options: {
      'England or Wales': 'England or Wales',
      'Scotland or Northern Ireland': 'Scotland or Northern Ireland',
      overseas: 'Another country',
      unknown: 'Not known',
    },
    heading: 'Where it happened',
    missing: 'Say which country it happened in',
    fact: 'Which country it happened in',
  }),
  // Committed through a phone, computer or other device, so that the device ladder applies.
  dependsOnDevice: yesOrNo({
    words: 'Was it done through a phone, computer or other device?',
    hint: 'For example messages, calls or posts online. The place is found in another order then.',
    missing: 'Say whether it was done through a phone, computer or other device',
    fact: 'Was it done through a phone, computer or other device?',
  }),
  placeStep: choiceOf({
    words: 'What tells you the place?',
    hint: 'If it was on the railway, on a flight or over several forces, choose that. Otherwise choose the first one that gives a clear answer.',
    options: {
      'suspect at the time': 'Where the suspect was at the time',
      'suspect confirmed address': 'The suspect’s confirmed address',
      'victim at the time': 'Where the victim was at the time',
      'victim home': 'The victim’s home',
      'business premises': 'The place of the business',
      'British Transport Police location': 'It happened on the railway or at a station',
      'departure airport': 'It happened on a flight that left from a UK airport',
      'flight from abroad': 'It happened on a flight from abroad',
      'series over several forces': 'It is one of a series over several forces, with the same suspect and victim',
      'first force aware': 'It affects several places, and another force knew of it first',
      'agreed between forces': 'The two forces have agreed on the place',
      unknown: 'Not known',
    },
    hints: {
      'suspect at the time': 'Only with clear evidence of it',
      'suspect confirmed address': 'Only for a crime done through a device',
      'victim at the time': 'Not for a crime done through a device',
      'business premises': 'Not for a crime done through a device',
      'British Transport Police location': 'British Transport Police have it then',
      'departure airport': 'The force of that airport has it then',
      'flight from abroad': 'Then no force has it, and the registrar decides',
      'series over several forces': 'The force of the latest main crime has it then',
    },
    missing: 'Say what tells you the place',
    fact: 'What tells the place',
  }),
  earlierStepsRuledOut: yesOrNo({
    words: 'Did you look at the ones above it on the list, and find no clear answer there?',
    hint: 'Only for the suspect’s address, the victim’s place or home, and the business. Otherwise leave it out.',
    missing: 'Say whether the ones above it on the list gave no clear answer',
    fact: 'Did the steps before it on the list give no clear answer?',
    when: (typed) => AFTER_OTHERS.includes(typedAnswer(typed, 'placeStep')),
  }),
  agreedByOurs: choiceOf({
    words: 'Who agreed for us?',
    options: WHO_AGREED,
    missing: 'Say who agreed for us',
    fact: 'Who agreed for this force',
    ...authorised,
  }),
  agreedByTheirs: choiceOf({
    words: 'Who agreed for the other force?',
    options: WHO_AGREED,
    missing: 'Say who agreed for the other force',
    fact: 'Who agreed for the other force',
    ...authorised,
  }),
  account: text({
    words: 'What shows where it happened?',
    hint: 'Only facts. The evidence itself comes on the next page.',
    missing: 'Say what shows where it happened',
    atMost: 4000,
  }),
}

const whoseArea = 'Choose the force whose area it happened in'

const toWhom = {
  receivingForce: {
    words: 'Whose area is it?',
    options: Object.fromEntries([...FORCES, ['unknown', 'Not known']]),
    heading: 'The other force',
    leftOut: ({ ownForce }: { ownForce: string }) => [ownForce],
    missing: whoseArea,
    field: choice(whoseArea, ['unknown', ...FORCE_CODES]),
    // A case file may name any force.
    fact: z
      .union([id, z.literal('unknown')])
      .default('unknown')
      .describe('The force whose area it happened in'),
  },
}

/** What the other force has said so far: asked of C1, and of the one who asked for it while it waits. */
export const newsQuestions = {
  referenceKind: choiceOf({
    words: 'What number has the other force given?',
    options: {
      crime: 'A crime number',
      'crime-related incident': 'A crime-related incident number',
      none: 'None yet',
      unknown: 'Not known',
    },
    missing: 'Say what number the other force has given',
    fact: 'What number the other force has given',
  }),
  theirReference: text({
    words: 'What is their number?',
    hint: 'Leave this empty if they have given none.',
    missing: 'Enter the other force’s number',
    atMost: 40,
    when: hasNumber,
  }),
  acceptance: choiceOf({
    words: 'Has the other force accepted it?',
    options: {
      accepted: 'Yes, they have accepted it',
      waiting: 'We are waiting for their answer',
      declined: 'No, they have said no',
      unknown: 'Not known',
    },
    missing: 'Say whether the other force has accepted it',
    fact: 'Has the other force accepted it?',
  }),
  chaseOn: {
    words: 'When will you chase them?',
    hint: 'It comes up on your Today page from that day. At most 60 days ahead.',
    isDay: true,
    missing: 'Enter the day to chase them',
    field: dayField('the day to chase them'),
    fieldOn: chaseField,
    under: { question: 'acceptance', answer: 'waiting' },
  },
} as const satisfies QuestionList

/** C1, it happened in another force’s area: where, and who has it now. */
export const c1Questions = { ...ofPlace, ...toWhom, ...newsQuestions, suspectIsPolice } as const satisfies QuestionList
