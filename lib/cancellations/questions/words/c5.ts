import type { Answers } from '#lib/cancellations/answers/request-answers'
import { type Question, suspectIsPolice, YES_NO_UNKNOWN } from './question.ts'

const looked = {
  hint: '“No” means that it was looked for.',
  options: { yes: 'Yes', no: 'No', unknown: 'Nobody has looked' },
}

/** C5 in words: what beyond the claim shows self-defence. */
export const c5Words: Record<keyof Answers<'C5'>, Question> = {
  account: {
    words: 'What shows that they acted in self-defence?',
    hint: 'Only what it shows. The evidence itself comes on the next page.',
    atMost: 4000,
  },
  cctv: { words: 'Does film show it?', ...looked },
  independentWitness: { words: 'Did somebody see it who belongs to neither side?', ...looked },
  injuriesFit: { words: 'Do the injuries fit?', ...looked },
  otherSupport: { words: 'Does anything else support it?', options: YES_NO_UNKNOWN },
  counterAllegation: {
    words: 'Has the suspect accused the victim of something?',
    options: {
      none: 'No',
      recorded: 'Yes, and it is recorded as a crime',
      'kept for disclosure': 'Yes, and it is kept so that it can be disclosed',
      'not kept': 'Yes, but it was not kept',
      unknown: 'Not known',
    },
  },
  suspectIsPolice,
}
