import type { WaitKind, WaitLine } from '#lib/people/waits/what-waits'
import { onDay, type WaitWords } from './wait-line.ts'

type PanelWaitKind = Extract<
  WaitKind,
  'panel-meetings' | 'packs-to-prepare' | 'packs-to-sign' | 'panel-referrals' | 'panel-answers'
>

const caseInWords = ({ who, what }: WaitLine): string => `Panel meeting ${who ?? ''}, case ${what ?? ''}`

const FOR_MEETING: Readonly<Record<string, (line: WaitLine) => string>> = {
  undertaking: () => 'Give your undertaking first: then you are shown the cases',
  scores: ({ who }) => `${who ?? ''} ${who === '1' ? 'case' : 'cases'} for you to score before the meeting`,
  chair: () => 'You are in the chair',
}

/** Each list of what the panel leaves to be done, in words. */
export const PANEL_WAIT_WORDS: Record<PanelWaitKind, WaitWords> = {
  'panel-meetings': {
    title: 'Panel meetings',
    none: 'No panel meeting waits for you.',
    hint: (line) => FOR_MEETING[line.what ?? '']?.(line) ?? '',
    href: ({ id }) => `/panels/${id}`,
    all: { href: '/panels', text: 'All your meetings' },
  },
  'panel-answers': {
    title: 'Answers of the registrar',
    none: 'No answer of the registrar waits for you.',
    hint: (line) => `Answered ${onDay(line)}. Read it, and close the referral`,
    href: ({ id }) => `/panels/referrals/${id}`,
  },
  'panel-referrals': {
    title: 'Referred by the scrutiny panel',
    none: 'Every referral of the panel has been answered.',
    hint: (line) => `${caseInWords(line)}. Referred ${onDay(line)}`,
    href: ({ id }) => `/panels/referrals/${id}`,
    all: { href: '/panels', text: 'All meetings and referrals' },
  },
  'packs-to-prepare': {
    title: 'Panel packs to prepare',
    none: 'No panel pack waits to be prepared.',
    hint: caseInWords,
    href: ({ id }) => `/panels/cases/${id}`,
  },
  'packs-to-sign': {
    title: 'Panel packs to sign off',
    none: 'No panel pack waits for you to sign it off.',
    hint: caseInWords,
    href: ({ id }) => `/panels/cases/${id}`,
  },
}
