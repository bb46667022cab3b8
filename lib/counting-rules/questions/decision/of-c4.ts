import { written, yesSpeaks } from '../kinds/decision-kinds.ts'
import type { DecisionList } from '../kinds/decision-question.ts'
import { proceedingsDecision } from './proceedings.ts'

const heading = 'What you find'

/** C4: it was recorded by mistake. */
export const c4Decision = {
  genuineMistake: yesSpeaks({
    heading,
    words: 'Was recording it a genuine mistake?',
    hint: 'Measured by what police had on the day.',
    fact: 'Was recording it a genuine mistake?',
  }),
  noCrimeMoreLikelyThanNot: yesSpeaks({
    heading,
    words: 'Is it more likely than not that there was no crime to record?',
    fact: 'Is it more likely than not that there was no notifiable crime?',
  }),
  // Where no verified rules are held for the recording day: the text the registrar relied on, named.
  textReliedOn: written({
    heading,
    words: 'Which text of the rules of that day did you rely on?',
    rows: 2,
    when: ({ isRegistrar, isBeforeRulesHeld }) => isRegistrar && isBeforeRulesHeld,
    what: 'the text you relied on',
    called: 'Rules of the day of recording',
    fact: 'Words naming the text relied on',
  }),
  ...proceedingsDecision,
} as const satisfies DecisionList
