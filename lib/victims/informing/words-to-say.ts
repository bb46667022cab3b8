import type { Category } from '#lib/counting-rules/model'
import type { DutyOccasion } from '#lib/victims/model'

/** What a duty to inform is about, as far as the words depend on it. */
export interface WordsContext {
  readonly occasion: DutyOccasion
  readonly category: Category | null
  readonly force: string
  readonly reference: string
  /** C1: the force that has it now, and its number for it; undefined where they are not held here. */
  readonly newForce?: string
  readonly newReference?: string
}

/** Words to say to a victim, one part for each question the form asks afterwards. */
export interface WordsToSay {
  readonly decision: string
  readonly reason: string
  readonly reference: string
  readonly next: string
  readonly support: string
  readonly challenge: string
}

const support = 'You can have support, whatever was decided. It is free. Shall I ask for somebody to call you?'
const challenge =
  'If you do not agree, or have something to add, tell me now. You can also tell us later, ask the force crime registrar to look at it again, or make a complaint. The Victims’ Right to Review does not cover this.'

/**
 * What to say to a victim in plain English. Before a crime is cancelled it is only ever “has decided to cancel”: it is
 * still recorded then, and what the victim answers may stop it. Where something must be said that is not held here, the
 * words say in square brackets what to find out first.
 */
export const wordsToSay = (context: WordsContext): WordsToSay => ({
  ...WORDS[context.occasion](context),
  support,
  challenge,
})

type OwnWords = Omit<WordsToSay, 'support' | 'challenge'>

const referenceIn = ({ reference }: WordsContext): string => `Our reference is ${reference}.`

const afterError = (context: WordsContext): OwnWords => ({
  decision: `${context.force} has decided to cancel this crime, because recording it was a mistake.`,
  reason: 'We looked at what the police knew on the day it was recorded. [Say in your own words what the mistake was.]',
  reference: referenceIn(context),
  next: 'It is no longer counted as a crime. What you told us is kept. If you know something that we did not, it can be put back.',
})

const correction = (context: WordsContext): OwnWords => ({
  decision: `We told you that ${context.force} had decided to cancel this crime. That has changed: the crime stays recorded.`,
  reason: 'It was looked at again, and there is not enough to cancel it.',
  reference: referenceIn(context),
  next: 'I will tell you what the police do next, and when you will hear from us.',
})

const reinstated = (context: WordsContext): OwnWords => ({
  decision: `${context.force} had taken this crime out of its records of crime. That has changed: it is recorded again.`,
  reason: 'It was looked at again, and it should not have been taken out. I am sorry.',
  reference: `${referenceIn(context)} It is the same as before.`,
  next: 'A supervisor is taking on the investigation. I will tell you when you will hear from us.',
})

const reviewAnswered = (context: WordsContext): OwnWords => ({
  decision: `${context.force} has looked again at why this crime was cancelled. It stays cancelled.`,
  reason:
    'We read what we were told, and looked at the whole case again. [Say in your own words what the answer is, and why.]',
  reference: referenceIn(context),
  next: 'It is not counted as a crime. What you told us is kept. If you find out more, tell us, and we will look at it again.',
})

const WORDS: Readonly<Record<DutyOccasion, (context: WordsContext) => OwnWords>> = {
  before_cancelling: (context) => beforeCancelling(context),
  after_error: afterError,
  correction,
  reinstated,
  review_answered: reviewAnswered,
  found_after_effect: (context) => foundAfterEffect(context),
}

/** The same for a letter or an e-mail: nobody stands before the victim, and they answer when they can. */
export function wordsToWrite(context: WordsContext): WordsToSay {
  const words = wordsToSay(context)
  return {
    ...words,
    next: words.next.replace('what you answer now', 'what you answer'),
    support: 'You can have support, whatever was decided. It is free. Ring me, and I will ask somebody to call you.',
    challenge: challenge.replace('tell me now. You can also tell us later, ask', 'please tell me. You can also ask'),
  }
}

/** The crime is cancelled already: nothing waits for what they answer, and they hear why nobody asked them before. */
function foundAfterEffect(context: WordsContext): OwnWords {
  const { reason, reference } = beforeCancelling(context)
  return {
    decision: `${context.force} has cancelled this crime. We did not know then that you were a victim of it, so nobody told you first. I am sorry.`,
    reason,
    reference,
    next: 'It is no longer counted as a crime here. If you disagree, or know something that we did not, tell us, and we will look at it again. It can be put back.',
  }
}

function beforeCancelling(context: WordsContext): OwnWords {
  const decision = `${context.force} has decided to cancel this crime.`
  const reference = referenceIn(context)
  const stillRecorded =
    'It is still recorded today. Whoever decided will read what you answer now. If you disagree, it stops and is looked at again.'
  if (context.category === 'C1') {
    const theirs = context.newForce ?? '[find out which force has it]'
    return {
      decision: `${context.force} has decided to cancel this crime here, because ${theirs} has it now.`,
      reason: `It happened in the area of ${theirs}, so they are the ones to deal with it.`,
      reference: `The force that has it now is ${theirs}. Their number for it is ${context.newReference ?? '[find out their number]'}. Ours was ${context.reference}.`,
      next: `${theirs} will deal with it from now on. ${stillRecorded}`,
    }
  }
  if (context.category === 'C5') {
    return {
      decision,
      reference,
      next: stillRecorded,
      reason:
        'Information that has been checked shows that somebody was defending themselves. The law allows that, so no crime happened. [Say in your own words what was found.]',
    }
  }
  return {
    decision,
    reference,
    next: stillRecorded,
    reason:
      'New information has come in and has been checked. It shows that no crime happened. [Say in your own words what it is, without naming anybody else.]',
  }
}
