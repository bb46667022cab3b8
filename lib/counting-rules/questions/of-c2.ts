import { choiceOf, suspectIsPolice, text, yesOrNo } from './kinds/request-kinds.ts'
import type { QuestionList } from './kinds/question.ts'

/** C2, new information shows that no crime happened: what it shows, and what the victim says. */
export const c2Questions = {
  account: text({
    words: 'What does the new information show?',
    hint: 'Only what it shows, not what you think of it. The evidence itself comes on the next page.',
    missing: 'Say what the new information shows',
    atMost: 4000,
  }),
  victimNow: choiceOf({
    words: 'What does the victim say now?',
    options: {
      'stands by it': 'They stand by what they reported',
      'does not support': 'They do not want to go on with it',
      'says nothing happened': 'They say that nothing happened',
      'not asked': 'They have not been asked',
      unknown: 'Not known',
    },
    missing: 'Say what the victim says now',
    fact: 'What the victim says now',
  }),
  presentWhenVictimSaidSo: choiceOf({
    words: 'Who else was there, or could hear, when the victim said so?',
    options: {
      'nobody else': 'Nobody but police',
      'adviser or supporter': 'An adviser or supporter of the victim',
      'suspect or their family': 'The suspect, or family or friends of the suspect',
      'somebody else': 'Somebody else',
      'not applicable': 'The victim has not taken anything back',
      unknown: 'Not known',
    },
    missing: 'Say who else was there when the victim said so',
    fact: 'Who else was there when the victim said so',
  }),
  reliesOnConsent: yesOrNo({
    words: 'Does this rest on the victim having consented?',
    hint: 'Also where a suspect says so.',
    missing: 'Say whether this rests on the victim having consented',
    fact: 'Does it rest on the victim having consented?',
    onlyFor: 'sexual',
  }),
  nrmDecision: choiceOf({
    words: 'Does this rest on a decision of the national referral mechanism?',
    options: {
      'not relied on': 'No',
      'reasonable grounds negative': 'Yes, a negative reasonable grounds decision',
      'conclusive grounds negative': 'Yes, a negative conclusive grounds decision',
      waiting: 'We are waiting for the decision',
      unknown: 'Not known',
    },
    missing: 'Say whether this rests on a decision of the national referral mechanism',
    fact: 'What of the national referral mechanism it rests on',
    onlyFor: 'slavery',
  }),
  // An image made by a child: the crime is recorded against the very child who was forced to make it.
  recordedAgainstForcedChild: yesOrNo({
    words: 'If a child was forced to make the image, is this the crime recorded against that child?',
    hint: 'The crime of whoever forced the child stays.',
    missing: 'Say whether this is the crime recorded against the child who was forced',
    fact: 'Is the crime recorded against the very child who was forced?',
    onlyFor: 'childImage',
  }),
  suspectIsPolice,
} as const satisfies QuestionList
