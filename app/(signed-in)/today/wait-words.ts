import { dayOf, inWords } from '#lib/base/day'
import type { RequestState, SubmissionOccasion } from '#lib/base/prisma/enums'
import { forceInWords } from '#lib/counting-rules/questions/forces'
import { lateChangesInWords, mergeInWords } from '#lib/crimes/in-words'
import { WHY_WORDS } from '#lib/imports/changes/in-words'
import { messageChannelInWords, messageStateInWords } from '#lib/messages/in-words'
import type { Role } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import type { WaitKind, WaitLine } from '#lib/people/waits/what-waits'
import { occasionInWords, replyInWords } from '#lib/victims/in-words'
import { AUDIT_WAIT_WORDS } from './audit-wait-words.ts'
import { PANEL_WAIT_WORDS } from './panel-wait-words.ts'
import { by, since, type WaitWords } from './wait-line.ts'

const category = ({ what }: WaitLine): string => what ?? ''
const toRequest = ({ requestId, crimeId }: WaitLine): string =>
  requestId === null ? `/crimes/${crimeId ?? ''}` : `/requests/${requestId}`
const toDuty = ({ dutyId }: WaitLine): string => `/victims/${dutyId ?? ''}`
const toCrime = ({ crimeId }: WaitLine): string => `/crimes/${crimeId ?? ''}`
const seesQueue = (roles: readonly Role[]): boolean => roleFor(roles, 'queue.see') !== undefined

const wordsFor = (words: Readonly<Record<string, string>>, { what }: WaitLine, otherwise: string): string =>
  words[what ?? ''] ?? otherwise

const STOPPED: Readonly<Record<Exclude<SubmissionOccasion, 'requested' | 'answered'>, string>> = {
  stopped: 'Somebody stopped it',
  disputed: 'The victim does not agree, was pressured, or has more to add',
  changed_in_rms: 'The RMS changed',
  overturned: 'Overturned by the registrar',
}

const stoppedBy = ({ who }: WaitLine): string | undefined => new Map(Object.entries(STOPPED)).get(who ?? '')
const whyItWaits = (line: WaitLine): string | undefined =>
  line.who === 'registrar' ? 'For the registrar only' : stoppedBy(line)

const DECIDED: Readonly<Partial<Record<RequestState | 'put_back', string>>> = {
  authorised: 'Authorised: inform the victims before it takes effect',
  refused: 'Refused',
  revoked: 'Revoked',
  stopped: 'Authorised, then stopped',
  cancelled: 'Cancelled',
  put_back: 'Cancelled, and reinstated since',
}

/** Each list in words. */
export const WAIT_WORDS: Record<WaitKind, WaitWords> = {
  'to-tell': {
    title: 'Victims for you to inform',
    none: 'You have no victim to inform.',
    hint: ({ what, who }) => [occasionInWords(what ?? ''), who && `Victim ${who}`].filter(Boolean).join('. '),
    href: toDuty,
    all: { href: '/victims?whose=mine', text: 'All victims for you to inform' },
  },
  messages: {
    title: 'Messages that did not arrive',
    none: 'No message of yours has failed.',
    hint: (line) => `${messageChannelInWords(line.who ?? '')}. ${messageStateInWords(line.what ?? '')}, ${since(line)}`,
    href: ({ id }) => `/messages/${id}`,
    all: { href: '/messages?list=attention&whose=mine', text: 'All your messages that did not arrive' },
  },
  returned: {
    title: 'Questions to answer',
    none: 'No request of yours has come back with questions.',
    hint: (line) => `${category(line)}, returned ${since(line)}${line.who === null ? '' : ` by ${line.who}`}`,
    href: toRequest,
    all: { href: '/requests/mine', text: 'All your requests' },
  },
  'to-chase': {
    title: 'Other forces to chase',
    none: 'There is no other force to chase.',
    hint: (line) => `Chase ${forceInWords(line.what ?? '')}: no ${line.who ?? 'answer'} yet, ${since(line)}`,
    href: toRequest,
  },
  'to-accept': {
    title: 'Reinstated crimes for you to accept',
    none: 'No reinstated crime waits for you to accept it.',
    hint: (line) => `Live again ${since(line)}`,
    href: (line) => `${toCrime(line)}/reinstate`,
  },
  reserved: {
    title: 'Cases for the chief officer',
    none: 'Nothing waits for the chief officer’s decision.',
    hint: (line) =>
      [`${category(line)}, waiting ${since(line)}. The force has no registrar on the College register`, stoppedBy(line)]
        .filter(Boolean)
        .join('. '),
    href: toRequest,
    all: { href: '/requests', text: 'All cases waiting for your decision' },
  },
  undecided: {
    title: 'Cases waiting for your decision',
    none: 'No case waits for your decision.',
    hint: (line) => [`${category(line)}, waiting ${since(line)}`, whyItWaits(line)].filter(Boolean).join('. '),
    href: toRequest,
    all: { href: '/requests', text: 'All cases waiting for your decision' },
  },
  stopped: {
    title: 'Stopped, for another decision maker',
    none: 'No stopped case waits for another decision maker.',
    hint: (line) => `${wordsFor(STOPPED, line, 'Stopped')}, ${since(line)}${by(line)}`,
    href: toRequest,
  },
  ready: {
    title: 'Ready to confirm: every victim informed',
    none: 'No case is ready for you to confirm.',
    hint: (line) => `${category(line)}${by(line)}`,
    href: toRequest,
    all: { href: '/requests?waits=confirmation&whose=all', text: 'All cases ready to confirm', for: seesQueue },
  },
  unaccepted: {
    title: 'Reinstated, waiting for a supervisor',
    none: 'A supervisor has accepted every reinstated crime.',
    hint: (line) => `Live again ${since(line)}, for ${line.who ?? 'nobody'} to accept`,
    href: toCrime,
  },
  'unaccepted-long': {
    title: 'Reinstated over one working day ago, waiting for a supervisor',
    none: 'A supervisor has accepted every crime reinstated over one working day ago.',
    hint: (line) => `Live again ${since(line)}, for ${line.who ?? 'nobody'} to accept`,
    href: toCrime,
  },
  'late-in-unit': {
    title: 'Victims of your unit not informed in time',
    none: 'Every victim of your unit was informed in time.',
    hint: (line) => `${occasionInWords(line.what ?? '')}. For ${line.who ?? 'nobody'}`,
    href: toDuty,
    all: { href: '/victims?whose=all', text: 'All victims to inform' },
  },
  'false-notifications': {
    title: 'Victim notifications found false in the last 14 days',
    none: 'No victim notification was found false in the last 14 days.',
    hint: (line) =>
      `${line.what === 'cancelled' ? 'The crime is cancelled. ' : ''}Found by ${line.who ?? 'somebody'}, on ${inWords(dayOf(line.at))}`,
    href: toDuty,
  },
  'changed-after': {
    title: 'Changed after cancellation: does the cancellation stand?',
    none: 'No change after a cancellation waits for you.',
    hint: (line) =>
      line.what === 'without authority'
        ? 'Cancelled without authority: it is rape or homicide now'
        : `What changed: ${lateChangesInWords((line.what ?? '').split(', '))}`,
    href: (line) => `${toCrime(line)}/changed`,
    all: { href: '/rms/differences?kind=changed%20after', text: 'All changes after a cancellation' },
  },
  'rms-changes': {
    title: 'Changed in the RMS: is it right?',
    none: 'Every change in the RMS that is for the registrar has been answered.',
    hint: (line) => wordsFor(WHY_WORDS, line, 'A change'),
    href: ({ id }) => `/rms/changes/${id}`,
    all: { href: '/rms/changes', text: 'All changes in the RMS' },
  },
  merges: {
    title: 'Merges to look at again',
    none: 'Every merge holds: the crimes that stay are still counted as they were.',
    hint: (line) => mergeInWords(line.who ?? 'The crime that stays', line.what),
    href: (line) => `${toCrime(line)}/merge`,
  },
  reviews: {
    title: 'Victims who disagree: to be looked at again',
    none: 'No victim waits for a cancelled crime to be looked at again.',
    hint: (line) => `${replyInWords(line.what ?? '')}. Opened by ${line.who ?? 'somebody'}, ${since(line)}`,
    href: ({ id }) => `/reviews/${id}`,
    all: { href: '/reviews', text: 'All open reviews' },
  },
  late: {
    title: 'Authorised, and a victim not informed in time',
    none: 'Every victim of an authorised case was informed in time.',
    hint: (line) =>
      `${line.who ?? 'Nobody'} must inform them. ${line.what === '0' ? 'No attempt yet' : `${line.what ?? ''} ${line.what === '1' ? 'attempt' : 'attempts'}`}`,
    href: toDuty,
    all: { href: '/victims/late', text: 'All of them, with every attempt' },
  },
  quiet: {
    title: 'Authorised, and no action since',
    none: 'There was action on every authorised case in time.',
    hint: (line) => `${category(line)}, nothing done ${since(line)}${by(line)}`,
    href: toRequest,
    all: { href: '/victims/quiet', text: 'All of them, with what is missing' },
  },
  'set-aside': {
    title: 'Safeguards and policies set aside this month',
    none: 'No safeguard or policy was set aside this month.',
    hint: (line) => `${line.what ?? ''}, by ${line.who ?? ''}, on ${inWords(dayOf(line.at))}`,
    href: toRequest,
  },
  ...AUDIT_WAIT_WORDS,
  ...PANEL_WAIT_WORDS,
  decided: {
    title: 'Decided in the last 14 days',
    none: 'None of your requests was decided in the last 14 days.',
    hint: (line) =>
      `${wordsFor(DECIDED, line, 'Decided')}, on ${inWords(dayOf(line.at))}${line.who === null ? '' : ` by ${line.who}`}`,
    href: toRequest,
  },
}
