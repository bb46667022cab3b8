import { instantInWords } from '#lib/base/day'
import type { DutyDetails } from '#lib/cancellations/load/load-request'
import {
  ageInWords,
  channelInWords,
  enteredLate,
  nobodyInWords,
  replyInWords,
  resultInWords,
} from '#lib/victims/in-words'
import { INFORMED_THROUGH_WORDS } from '#lib/victims/informing/whom-to-inform'

/** One line of what was done about a victim. `isText` where it is somebody's own words. */
export interface NotificationLine {
  readonly question: string
  readonly answer: string
  readonly isText: boolean
}

/** A notification as the pages show it. */
export type VictimNotification = DutyDetails['notifications'][number]
type Attempt = DutyDetails['attempts'][number]

interface Reader {
  readonly text: (id: string | null) => string
  readonly name: (id: string) => string
}

const ANSWERS: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', unknown: 'Not known' }

/** What is asked of each notification, in the order in which a decision maker reads it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  routeConfirmed: 'This way of reaching them was confirmed as safe',
  routeSharedWithSuspect: 'A suspect shares this address, phone or e-mail',
  aloneAndOutOfHearing: 'They were alone and out of hearing',
  victimAgreedToParent: 'The victim agreed that a parent be informed',
  guardianIsOrLivesWithSuspect: 'The person who was informed is a suspect, or lives with one',
  guardianAlreadyKnows: 'The parent or guardian knew of the report already',
  lookedAfter: 'The child is looked after',
  parentsWithSuspect: 'Every parent or guardian is a suspect, or lives with one',
  hasCapacity: 'The victim can decide this for themselves',
  saidDecision: 'They were informed of what was decided',
  saidReason: 'They were informed why',
  saidReference: 'They were given the reference',
  saidNextSteps: 'They were informed of what happens next',
  offeredSupport: 'Support was offered',
  saidHowToChallenge: 'They were told how to challenge it or add something',
  gaveReceivingForceAndReference: 'They were given the other force and its number',
  namedOffenceInWriting: 'Something sent in writing named the offence',
}

/** Asked only in some cases, so that “not known” is no answer of anybody’s and is left out. */
const SOMETIMES = [
  'victimAgreedToParent',
  'guardianIsOrLivesWithSuspect',
  'guardianAlreadyKnows',
  'lookedAfter',
  'parentsWithSuspect',
  'hasCapacity',
  'gaveReceivingForceAndReference',
  'namedOffenceInWriting',
]

/** A notification in full: who informed whom, when and how, what was said, and what they answered. */
export function notificationLines(
  { at, enteredAt, byId, channel, facts, reply, wordsId, correction }: VictimNotification,
  { text, name }: Reader,
): readonly NotificationLine[] {
  const said = (facts ?? {}) as Readonly<Record<string, unknown>>
  const kept = (said.words ?? {}) as Readonly<Record<string, { id: string } | undefined>>
  const line = (question: string, answer: string): NotificationLine => ({ question, answer, isText: false })
  const own = (question: string, id: string | null | undefined): NotificationLine[] =>
    id ? [{ question, answer: text(id), isText: true }] : []
  const age = ageInWords(facts)
  const late = enteredLate({ at: new Date(at), enteredAt: new Date(enteredAt) })
  return [
    ...(correction
      ? [
          line(
            'Found false',
            `By ${name(correction.byId)}, ${instantInWords(new Date(correction.at))}. It counts no more`,
          ),
          ...own('Why', correction.reasonId),
        ]
      : []),
    line('Informed by', `${name(byId)}, ${instantInWords(new Date(at))}`),
    ...(late === undefined ? [] : [line('When it was written down', late)]),
    line('How', channelInWords(channel)),
    ...(age === undefined ? [] : [line('How old they are', age)]),
    line(
      'Who was informed',
      (INFORMED_THROUGH_WORDS as Readonly<Record<string, string>>)[String(said.informedThrough)] ?? 'Not known',
    ),
    ...own('Why this person', kept.informedThroughReason?.id),
    ...own('What the child wishes', kept.childWishes?.id),
    ...own('How they knew it was the right person', kept.identityKnownHow?.id),
    ...Object.entries(QUESTIONS)
      .filter(([field]) => !(SOMETIMES.includes(field) && (said[field] ?? 'unknown') === 'unknown'))
      .map(([field, question]) => line(question, ANSWERS[String(said[field])] ?? 'Not known')),
    line('What they answered', replyInWords(reply)),
    ...own('In their words', wordsId),
  ]
}

/** A try that did not reach the victim, in one line. */
export const attemptLine = (
  { at, byId, channel, result, notesId }: Attempt,
  { text, name }: Reader,
): NotificationLine => ({
  question: instantInWords(new Date(at)),
  answer: [`${channelInWords(channel)}: ${resultInWords(result).toLowerCase()}, ${name(byId)}`, text(notesId)]
    .filter(Boolean)
    .join('. '),
  isText: false,
})

/** The registrar’s finding that there is nobody to inform. */
export const nobodyLines = (
  { why, reasonId, byId, at }: NonNullable<DutyDetails['nobody']>,
  { text, name }: Reader,
): readonly NotificationLine[] => [
  {
    question: 'Nobody to inform',
    answer: `${nobodyInWords(why)}: found by ${name(byId)}, ${instantInWords(new Date(at))}`,
    isText: false,
  },
  { question: 'How this is known', answer: text(reasonId), isText: true },
]
