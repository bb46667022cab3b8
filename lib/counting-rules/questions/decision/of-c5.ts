import { yesSpeaks } from '../kinds/decision-kinds.ts'
import type { DecisionCircumstances, DecisionList } from '../kinds/decision-question.ts'
import { proceedingsDecision } from './proceedings.ts'

const heading = 'What you find'
const betweenPartners = {
  heading,
  when: ({ isJudged }: DecisionCircumstances) => isJudged('primaryAggressorConsidered'),
}

/** C5: self-defence. */
export const c5Decision = {
  selfDefenceShown: yesSpeaks({
    heading,
    words: 'Does clear, new information that can be checked show self-defence?',
    hint: 'A claim is not enough.',
    fact: 'Does the evidence show self-defence?',
  }),
  discretionConsidered: yesSpeaks({
    heading,
    words: 'Have you considered whether cancelling is right here?',
    hint: 'It may lead to cancelling; it need not.',
    fact: 'Was it considered whether to cancel at all?',
  }),
  primaryAggressorConsidered: yesSpeaks({
    ...betweenPartners,
    words: 'Have you considered who the main aggressor is?',
    fact: 'Was it considered who the primary aggressor is?',
  }),
  coercionConsidered: yesSpeaks({
    ...betweenPartners,
    words: 'Have you considered coercion and control?',
    fact: 'Was coercion considered?',
  }),
  ...proceedingsDecision,
} as const satisfies DecisionList
