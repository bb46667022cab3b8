import type { TimelineEvent } from '#components/crime/timeline'
import { type Day, instantInWords, inWords } from '#lib/base/day'
import type { DecisionVerdict, SubmissionOccasion } from '#lib/base/prisma/enums'
import { FOUND_BY_WORDS } from '#lib/cancellations/views/found-by-words'
import type { HistoryEvent, HistoryKind } from '#lib/crimes/load-crime'
import { ROLE_WORDS } from '#lib/people/model'
import { channelInWords, nobodyInWords, occasionInWords, replyInWords, resultInWords } from '#lib/victims/in-words'

const ASKED: Readonly<Record<SubmissionOccasion, string>> = {
  requested: 'Cancelling was asked for',
  answered: 'Questions were answered',
  stopped: 'Stopped, and sent back to the decision maker',
  disputed: 'Stopped by what the victim said, and sent back to the decision maker',
  changed_in_rms: 'The RMS changed, so it went back to the decision maker',
  overturned: 'Taken over by the registrar',
}

const DECIDED: Readonly<Record<DecisionVerdict, string>> = {
  authorise: 'Cancelling was agreed',
  refuse: 'Cancelling was refused',
  return: 'Returned with questions',
}

interface Words {
  readonly title: string
  readonly description?: string
  readonly isTurn?: boolean
}

// What an event holds is of another list in each kind of event.
const wordsFor = (words: Readonly<Record<string, string>>, code: string | null, otherwise: string): string =>
  words[code ?? ''] ?? otherwise

const foundBy = (by: string | null): string =>
  `How it was found: ${wordsFor(FOUND_BY_WORDS, by, 'not known').toLowerCase()}.`

const of = (category: string | null): string => (category === null ? '' : `, ${category}`)

const WORDS: Record<HistoryKind, (event: HistoryEvent) => Words> = {
  recorded: () => ({ title: 'Crime recorded' }),
  submitted: ({ what, beside }) => ({
    title: `${wordsFor(ASKED, what, 'Put before the decision maker')}${of(beside)}`,
    isTurn: what !== 'requested' && what !== 'answered',
  }),
  decided: ({ what, beside }) => ({ title: `${wordsFor(DECIDED, what, 'Decided')}${of(beside)}`, isTurn: true }),
  withdrawn: () => ({ title: 'The request was withdrawn' }),
  duty: ({ what, beside }) => ({
    title: 'A victim is to be informed',
    description: `${occasionInWords(what ?? '')}${beside === null ? '' : `, by ${inWords(beside as Day)}`}.`,
  }),
  attempt: ({ what, beside }) => ({
    title: 'A try to reach the victim',
    description: `${channelInWords(beside ?? '')}: ${resultInWords(what ?? '').toLowerCase()}.`,
  }),
  notification: ({ what, beside }) => ({
    title: 'The victim was informed',
    description: `${channelInWords(beside ?? '')}. ${replyInWords(what ?? '')}.`,
    isTurn: what !== 'no_objection',
  }),
  corrected: () => ({ title: 'A notification was found false: the victim is still to be informed', isTurn: true }),
  nobody: ({ what }) => ({
    title: 'The registrar found that there is nobody to inform',
    description: `${nobodyInWords(what ?? '')}.`,
  }),
  cancelled: ({ what, beside }) => ({
    title:
      what === 'before_product' ? `Cancelled in the RMS, before this product${of(beside)}` : `Cancelled${of(beside)}`,
    isTurn: true,
  }),
  'review-opened': ({ what }) => ({
    title: 'To be looked at again, because of what the victim said',
    description: `${replyInWords(what ?? '')}.`,
    isTurn: true,
  }),
  'review-answered': ({ what }) => ({
    title: what === 'stands' ? 'Looked at again: it stays cancelled' : 'Looked at again: it was put back',
    isTurn: true,
  }),
  reinstated: ({ what }) => ({ title: 'Put back: the crime is live again', description: foundBy(what), isTurn: true }),
  'merge-held': () => ({ title: 'The merge was looked at again, and holds', isTurn: true }),
  'row-entered': ({ what }) => ({
    title:
      what === 'somebody'
        ? 'The registrar entered somebody whom a row that could not be imported names'
        : 'The registrar entered that a row that could not be imported says nothing more',
  }),
  accepted: () => ({ title: 'A supervisor accepted the investigation' }),
}

/** The history of a crime as a timeline, each event with who, when and where to read more. */
export const historyInWords = (history: readonly HistoryEvent[]): TimelineEvent[] =>
  history.map((event) => {
    const by = event.by === null ? undefined : event.kind === 'duty' ? undefined : event.by
    const role = event.role === null ? '' : `, ${ROLE_WORDS[event.role]}`
    const given = event.kind === 'duty' && event.by !== null ? ` ${event.by} must inform them.` : ''
    const { title, description, isTurn } = WORDS[event.kind](event)
    return {
      id: `${event.kind}-${event.id}`,
      title,
      isTurn,
      when: instantInWords(event.at),
      at: event.at.toISOString(),
      by: by === undefined ? undefined : `${by}${role}`,
      description: description === undefined ? undefined : `${description}${given}`,
      link: linkOf(event),
    }
  })

const TO_DUTY: readonly HistoryKind[] = ['duty', 'attempt', 'notification', 'corrected', 'nobody']

function linkOf({ id, kind, requestId, dutyId }: HistoryEvent): TimelineEvent['link'] {
  if (kind === 'review-opened' || kind === 'review-answered') return { href: `/reviews/${id}`, text: 'The review' }
  if (TO_DUTY.includes(kind) && dutyId !== null)
    return {
      href: `/victims/${dutyId}`,
      text: kind === 'duty' ? 'Informing this victim' : 'How this victim was informed',
    }
  return requestId === null ? undefined : { href: `/requests/${requestId}`, text: 'The request' }
}
