import type { Answers } from '#lib/cancellations/answers/request-answers'
import { type Question, suspectIsPolice, YES_NO_UNKNOWN } from './question.ts'

/** C2 in words: the new information, and what the victim says. */
export const c2Words: Record<keyof Answers<'C2'>, Question> = {
  account: {
    words: 'What does the new information show?',
    hint: 'Only what it shows, not what you think of it. The evidence itself comes on the next page.',
    atMost: 4000,
  },
  victimNow: {
    words: 'What does the victim say now?',
    options: {
      'stands by it': 'They stand by what they reported',
      'does not support': 'They do not want to go on with it',
      'says nothing happened': 'They say that nothing happened',
      'not asked': 'They have not been asked',
      unknown: 'Not known',
    },
  },
  presentWhenVictimSaidSo: {
    words: 'Who else was there, or could hear, when the victim said so?',
    options: {
      'nobody else': 'Nobody but police',
      'adviser or supporter': 'An adviser or supporter of the victim',
      'suspect or their family': 'The suspect, or family or friends of the suspect',
      'somebody else': 'Somebody else',
      'not applicable': 'The victim has not taken anything back',
      unknown: 'Not known',
    },
  },
  reliesOnConsent: {
    words: 'Does this rest on the victim having consented?',
    hint: 'Also where a suspect says so.',
    options: YES_NO_UNKNOWN,
  },
  nrmDecision: {
    words: 'Does this rest on a decision of the national referral mechanism?',
    options: {
      'not relied on': 'No',
      'reasonable grounds negative': 'Yes, a negative reasonable grounds decision',
      'conclusive grounds negative': 'Yes, a negative conclusive grounds decision',
      waiting: 'We are waiting for the decision',
      unknown: 'Not known',
    },
  },
  recordedAgainstForcedChild: {
    words: 'If a child was forced to make the image, is this the crime recorded against that child?',
    hint: 'The crime of whoever forced the child stays.',
    options: YES_NO_UNKNOWN,
  },
  suspectIsPolice,
}
