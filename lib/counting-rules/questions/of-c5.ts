import { choiceOf, suspectIsPolice, text, yesOrNo } from './kinds/request-kinds.ts'
import type { QuestionList } from './kinds/question.ts'

const looked = {
  hint: '“No” means that it was looked for.',
  options: { yes: 'Yes', no: 'No', unknown: 'Nobody has looked' },
}

/** C5, self-defence, in three assault groups only: what beyond the claim shows it. */
export const c5Questions = {
  account: text({
    words: 'What shows that they acted in self-defence?',
    hint: 'Only what it shows. The evidence itself comes on the next page.',
    missing: 'Say what shows that they acted in self-defence',
    atMost: 4000,
  }),
  cctv: yesOrNo({
    words: 'Does film show it?',
    ...looked,
    missing: 'Say whether film shows it',
    fact: 'Does film show it?',
  }),
  independentWitness: yesOrNo({
    words: 'Did somebody see it who belongs to neither side?',
    ...looked,
    missing: 'Say whether an independent witness saw it',
    fact: 'Did an independent witness see it?',
  }),
  injuriesFit: yesOrNo({
    words: 'Do the injuries fit?',
    ...looked,
    missing: 'Say whether the injuries fit',
    fact: 'Do the injuries fit?',
  }),
  otherSupport: yesOrNo({
    words: 'Does anything else support it?',
    missing: 'Say whether anything else supports it',
    fact: 'Does anything else support it?',
  }),
  counterAllegation: choiceOf({
    words: 'Has the suspect accused the victim of something?',
    options: {
      none: 'No',
      recorded: 'Yes, and it is recorded as a crime',
      'kept for disclosure': 'Yes, and it is kept so that it can be disclosed',
      'not kept': 'Yes, but it was not kept',
      unknown: 'Not known',
    },
    missing: 'Say whether the suspect has accused the victim of something',
    fact: 'Has the suspect accused the victim of something?',
  }),
  suspectIsPolice,
} as const satisfies QuestionList
