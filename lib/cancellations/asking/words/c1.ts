import type { Answers } from '#lib/cancellations/questions/answers'
import { FORCES } from '#lib/cancellations/questions/forces'
import { type Question, suspectIsPolice, YES_NO_UNKNOWN } from './question.ts'

const WHO_AGREED = { ddm: 'A decision maker', fcr: 'The registrar', nobody: 'Nobody yet', unknown: 'Not known' } as const

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
    hint: 'Choose the first one on the list that gives a clear answer.',
    options: {
      'suspect at the time': 'Where the suspect was at the time',
      'suspect confirmed address': 'The suspect’s confirmed address',
      'victim at the time': 'Where the victim was at the time',
      'victim home': 'The victim’s home',
      'business premises': 'The place of the business',
      'agreed between forces': 'The two forces have agreed on the place',
      unknown: 'Not known',
    },
    hints: {
      'suspect at the time': 'Only with clear evidence of it',
      'suspect confirmed address': 'Only for a crime done through a device',
      'victim at the time': 'Not for a crime done through a device',
      'business premises': 'Not for a crime done through a device',
    },
  },
  earlierStepsRuledOut: {
    words: 'Did you look at the ones above it on the list, and find no clear answer there?',
    hint: 'Leave this out if you chose the first one, or an agreement.',
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
  suspectIsPolice,
}
