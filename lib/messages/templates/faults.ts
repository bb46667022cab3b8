import type { DutyOccasion } from '#lib/victims/model'
import type { MessageChannel } from '#lib/messages/model'

/** What words are about, as far as it says what must not be in them. */
export interface About {
  readonly channel: MessageChannel
  readonly occasion: DutyOccasion
  /** The titles of every offence the crime ever was. */
  readonly titles: readonly string[]
}

const OFFENCES = [
  'rape',
  'rapes',
  'raped',
  'sex',
  'sexual',
  'sexually',
  'indecent',
  'grooming',
  'assault',
  'assaulted',
  'assaults',
  'abuse',
  'abused',
  'violence',
  'violent',
  'stalking',
  'stalked',
  'harassment',
  'harassed',
  'domestic',
  'honour',
  'slavery',
  'trafficking',
  'murder',
  'manslaughter',
  'robbery',
  'robbed',
  'burglary',
  'burgled',
  'theft',
  'stolen',
  'arson',
  'fraud',
  'drugs',
  'weapon',
  'knife',
  'threats',
  'kidnap',
  'kidnapping',
  'wounding',
  'strangulation',
  'coercive',
  'hate',
  'blackmail',
  'criminal',
]
// In a title, and in many an innocent sentence too.
const INNOCENT = [
  'about',
  'against',
  'another',
  'others',
  'person',
  'persons',
  'people',
  'public',
  'police',
  'victim',
  'without',
  'other',
  'under',
  'where',
  'which',
  'years',
  'force',
  'place',
  'offence',
  'offences',
  'causing',
  'being',
  'their',
  'woman',
  'female',
  'adult',
]

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^a-z]+/)

/** The first word that gives the offence away; undefined where none does. */
export function offenceNamed(text: string, titles: readonly string[]): string | undefined {
  const ofTitles = titles.flatMap(wordsIn).filter((word) => word.length > 4 && !INNOCENT.includes(word))
  return wordsIn(text).find((word) => OFFENCES.includes(word) || ofTitles.includes(word))
}

// Any of the control characters, and what a mail program may take for a line of its own.
const NOT_ONE_LINE = /[\u0000-\u001F\u007F\u0085\u2028\u2029]/u

/** Why a subject will not do; undefined where it will. It is seen without the message being opened. */
export function subjectFault(subject: string, titles: readonly string[]): string | undefined {
  if (NOT_ONE_LINE.test(subject)) return 'The subject must be one line, without line breaks'
  if (subject.trim() === '') return 'Write a subject'
  const named = offenceNamed(subject, titles)
  return named === undefined
    ? bracketFault(subject)
    : `Take “${named}” out of the subject: it must not say what the crime is`
}

/** Why the words of a message, or one part of them, will not do; undefined where they will. */
export function wordsFault(words: string, { channel, occasion, titles }: About): string | undefined {
  if (words.split('\n\n').some((part) => part.trim() === '')) return 'A part of the message is empty'
  if (
    occasion === 'before_cancelling' &&
    /\b(has|have|had|was|were|been|is)\s+(now\s+|already\s+|been\s+)*cancelled\b|\bwe cancelled\b/i.test(words)
  ) {
    return 'Say that the force has decided to cancel it. It is not cancelled yet'
  }
  const named = channel === 'text' ? offenceNamed(words, titles) : undefined
  if (named !== undefined) return `Take “${named}” out of the text: it must not say what the crime is`
  return bracketFault(words)
}

const bracketFault = (text: string): string | undefined => {
  const left = /\[[^\]]*\]?|\]/.exec(text)?.[0]
  return left === undefined ? undefined : `Put your own words in the place of ${left}`
}
