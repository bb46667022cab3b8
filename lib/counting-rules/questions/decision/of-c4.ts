import { oneOfThese, written, yesSpeaks } from '../kinds/decision-kinds.ts'
import type { DecisionList } from '../kinds/decision-question.ts'
import { proceedingsDecision } from './proceedings.ts'
import { offenceFact, offenceTyped, REPORTED } from '../kinds/reported.ts'

const heading = 'What you find'
const reported = 'What was reported'

const { unknown: _, ...answersOffered } = REPORTED

/** C4: it was recorded by mistake. */
export const c4Decision = {
  // The same that the requester was asked, before the requester's answer is seen.
  reportedInLog: oneOfThese({
    heading: reported,
    words: 'What was reported to police?',
    hint: 'Answer from the incident log or the first account that you have opened.',
    options: answersOffered,
    fact: 'What was reported, as the decision maker reads it',
    // Which of them speaks for it turns on the kind of mistake: only that one is given does in every case.
    speaksFor: ['offence on the list', 'other offence', 'civil matter', 'antisocial behaviour', 'no offence'],
  }),
  reportedOffenceInLog: {
    heading: reported,
    words: 'If it was an offence on the list, which one?',
    hint: 'Enter its Home Office code and class, for example 195/94 8L, or words of its title and choose it from the list.',
    isOffence: true,
    field: offenceTyped,
    fact: offenceFact,
    speaksFor: [],
  },
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
  // Where no verified rules are held for the recording day: the text that was relied on, named.
  textReliedOn: written({
    heading,
    words: 'Which text of the rules of that day did you rely on?',
    rows: 2,
    when: ({ isBeforeRulesHeld }) => isBeforeRulesHeld,
    what: 'the text you relied on',
    called: 'Rules of the day of recording',
    fact: 'Words naming the text relied on',
  }),
  ...proceedingsDecision,
} as const satisfies DecisionList
