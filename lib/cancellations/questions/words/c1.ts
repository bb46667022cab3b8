import type { Answers } from '#lib/cancellations/answers/request-answers'
import { FORCES } from '#lib/cancellations/answers/police-forces'
import { type Question, suspectIsPolice, YES_NO_UNKNOWN } from './question.ts'

const WHO_AGREED = {
  ddm: 'A decision maker',
  fcr: 'The registrar',
  nobody: 'Nobody yet',
  unknown: 'Not known',
} as const

/** C1 in words: where it happened, and who has it now. */
export const c1Words: Record<keyof Answers<'C1'>, Question> = {
  territory: {
    words: 'Which country did it happen in?',
    options: {
      'England or Wales': 'England or Wales',
      'Scotland or Northern Ireland': 'Scotland or Northern Ireland',
      overseas: 'Another country',
      unknown: 'Not known',
    },
  },
  dependsOnDevice: {
    words: 'Was it done through a phone, computer or other device?',
    hint: 'For example messages, calls or posts online. The place is found in another order then.',
    options: YES_NO_UNKNOWN,
  },
  placeStep: {
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
  },
  earlierStepsRuledOut: {
    words: 'Did you look at the ones above it on the list, and find no clear answer there?',
    hint: 'Only for the suspect’s address, the victim’s place or home, and the business. Otherwise leave it out.',
    options: YES_NO_UNKNOWN,
  },
  agreedByOurs: { words: 'Who agreed for us?', options: WHO_AGREED },
  agreedByTheirs: { words: 'Who agreed for the other force?', options: WHO_AGREED },
  account: {
    words: 'What shows where it happened?',
    hint: 'Only facts. The evidence itself comes on the next page.',
    atMost: 4000,
  },
  receivingForce: {
    words: 'Whose area is it?',
    options: Object.fromEntries([...FORCES, ['unknown', 'Not known']]),
  },
  referenceKind: {
    words: 'What number has the other force given?',
    options: {
      crime: 'A crime number',
      'crime-related incident': 'A crime-related incident number',
      none: 'None yet',
      unknown: 'Not known',
    },
  },
  theirReference: { words: 'What is their number?', hint: 'Leave this empty if they have given none.', atMost: 40 },
  acceptance: {
    words: 'Has the other force accepted it?',
    options: {
      accepted: 'Yes, they have accepted it',
      waiting: 'We are waiting for their answer',
      declined: 'No, they have said no',
      unknown: 'Not known',
    },
  },
  chaseOn: {
    words: 'When will you chase them?',
    hint: 'It comes up on your Today page from that day. At most 60 days ahead.',
    isDay: true,
  },
  suspectIsPolice,
}
