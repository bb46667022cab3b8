import { dateOf, oneOfThese, written, yesSpeaks } from '../kinds/decision-kinds.ts'
import type { DecisionList } from '../kinds/decision-question.ts'

const heading = 'Open proceedings'

/** Asked in every category in which a crime is cancelled: whether a prosecutor must know of it first. */
export const proceedingsDecision = {
  proceedings: oneOfThese({
    heading,
    words: 'Is anyone charged or on bail for this crime, is a file with the CPS, or is there a court order?',
    hint: 'If you do not know, check before you decide.',
    options: { none: 'No', open: 'Yes, at least one of these' },
    hints: { open: 'You must inform the prosecutor before the crime is cancelled.' },
    fact: 'Are proceedings open: a charge, bail, a file with the CPS, a court order?',
    speaksFor: ['none', 'open'],
  }),
  proceedingsSource: written({
    heading,
    words: 'Where did you check this, or who confirmed it?',
    rows: 2,
    what: 'where you checked whether proceedings are open',
    called: 'Where open proceedings were looked for',
    fact: 'Words on where it was checked whether proceedings are open',
  }),
  proceedingsCheckedOn: dateOf({
    heading,
    words: 'On what date was this checked?',
    what: 'the date this was checked',
    fact: 'The day on which it was checked whether proceedings are open',
  }),
  prosecutorInformed: yesSpeaks({
    heading,
    words: 'If proceedings are open, has the prosecutor been informed?',
    hint: 'Leave this and the next two questions empty if no proceedings are open.',
    fact: 'Was the prosecutor informed?',
  }),
  prosecutorInformedOn: dateOf({
    heading,
    words: 'On what date was the prosecutor informed?',
    what: 'the date the prosecutor was informed',
    fact: 'The day on which the prosecutor was informed',
  }),
  prosecutorInformedHow: written({
    heading,
    words: 'Who informed the prosecutor, and how?',
    rows: 2,
    what: 'who informed the prosecutor, and how',
    called: 'How the prosecutor was informed',
    fact: 'Words on how the prosecutor was informed',
  }),
} as const satisfies DecisionList
