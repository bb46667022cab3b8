import type { WaitKind, WaitLine } from '#lib/people/waits/what-waits'
import { by, onDay, type WaitWords } from './wait-line.ts'

type AuditWaitKind = Extract<
  WaitKind,
  | 'readings'
  | 'seed-numbers'
  | 'found-wrong'
  | 'registrars-wrong'
  | 'notes'
  | 'to-release'
  | 'safety'
  | 'actions'
  | 'actions-to-check'
  | 'actions-overdue'
>

const toFinding = ({ id }: WaitLine): string => `/audits/findings/${id}`
const toAction = ({ id }: WaitLine): string => `/audits/actions/${id}`

/** Each list of what audits leave to be done, in words. */
export const AUDIT_WAIT_WORDS: Record<AuditWaitKind, WaitWords> = {
  safety: {
    title: 'Somebody may not be safe: a reader is concerned',
    none: 'No reader’s concern for somebody’s safety is open.',
    hint: (line) => `Found ${onDay(line)}. Write down what was done`,
    href: toFinding,
  },
  'found-wrong': {
    title: 'Found wrong by an audit',
    none: 'Everything that an audit found wrong has been answered.',
    hint: (line) =>
      `${line.what === 'cancelled' ? 'The crime is cancelled' : 'The crime is live'}. Found wrong ${onDay(line)}${by(line)}`,
    href: toFinding,
    all: { href: '/audits/findings', text: 'All that audits found wrong' },
  },
  'registrars-wrong': {
    title: 'Decisions of the registrar found wrong in the last 90 days',
    none: 'No decision of the registrar or the deputy was found wrong in the last 90 days.',
    hint: (line) =>
      `${line.what === 'cancelled' ? 'The crime is cancelled' : 'The crime is live'}. Found wrong ${onDay(line)}${by(line)}`,
    href: toFinding,
    all: { href: '/audits/findings', text: 'All that audits found wrong' },
  },
  notes: {
    title: 'Your decisions that were found wrong',
    none: 'No decision of yours that was found wrong waits for your answer.',
    hint: (line) => `Found wrong ${onDay(line)}. Read why, and answer`,
    href: toFinding,
  },
  'to-release': {
    title: 'Could have been deliberate',
    none: 'No decision that could have been deliberate waits for you.',
    hint: (line) => `Found wrong ${onDay(line)}${by(line)}`,
    href: toFinding,
  },
  readings: {
    title: 'Drawn cases for you to read',
    none: 'No drawn case waits for you to read it.',
    hint: ({ who, what }) => `Audit ${who ?? ''}${what === 'settle' ? ': two readers differ, and you settle it' : ''}`,
    href: ({ id }) => `/audits/drawn/${id}`,
    all: { href: '/audits', text: 'All cases for you to read' },
  },
  'seed-numbers': {
    title: 'Audits that wait for a number',
    none: 'No audit waits for a number of yours.',
    hint: (line) =>
      `Frozen ${onDay(line)}. ${line.what === 'second' ? 'One of two numbers was given' : 'No number was given yet'}`,
    href: ({ id }) => `/audits/programme/${id}`,
    all: { href: '/audits/programme', text: 'All audits' },
  },
  actions: {
    title: 'Actions for you',
    none: 'No action waits for you.',
    hint: ({ what }) => (what === 'sent_back' ? 'Sent back to you' : 'From an audit'),
    href: toAction,
    all: { href: '/audits/actions', text: 'All your actions' },
  },
  'actions-to-check': {
    title: 'Actions to check',
    none: 'No action waits to be checked.',
    hint: ({ who }) => `${who ?? 'Somebody'} says it is done`,
    href: toAction,
    all: { href: '/audits/actions', text: 'All actions' },
  },
  'actions-overdue': {
    title: 'Actions overdue',
    none: 'No action is overdue.',
    hint: ({ who }) => `For ${who ?? 'nobody'}`,
    href: toAction,
    all: { href: '/audits/actions', text: 'All actions' },
  },
}
