import { type Day, inWords } from '#lib/base/day'
import { CHECK_KINDS, type CheckKind, type CheckNotice, type Counts } from './model.ts'
import { inAll } from './notices-of.ts'

const KIND_WORDS: Readonly<Record<CheckKind, readonly [one: string, more: string]>> = {
  late: ['victim was not told in time', 'victims were not told in time'],
  quiet: ['agreed case has gone quiet', 'agreed cases have gone quiet'],
  ready: [
    'case is ready to cancel, and nobody has confirmed it for over two working days',
    'cases are ready to cancel, and nobody has confirmed them for over two working days',
  ],
  reviews: ['victim who disagrees was not answered in time', 'victims who disagree were not answered in time'],
  messages: [
    'message failed, or nobody knows whether it went, and nobody has looked for a working day',
    'messages failed, or nobody knows whether they went, and nobody has looked for a working day',
  ],
}

const lines = (counts: Counts): string =>
  CHECK_KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${String(counts[kind])} ${KIND_WORDS[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join('\n')

const TODAY = '/today'
const CHECKS = '/victims/checks'

/** What one person is told of a day’s check, with the way to it at an address: counts, and no name, case or offence. */
export function noticeWords(
  day: Day,
  { own, whole }: Pick<CheckNotice, 'own' | 'whole'>,
  address: string,
): { subject: string; text: string } {
  const parts = [
    ...(whole ? [`In the whole force:\n\n${lines(whole)}\n\n${address}${CHECKS}`] : []),
    ...(inAll(own) > 0 ? [`Yours:\n\n${lines(own)}\n\n${address}${TODAY}`] : []),
  ]
  return {
    subject: `What the check of ${inWords(day)} found`,
    text: `The daily check of ${inWords(day)} found what has waited too long.\n\n${parts.join('\n\n')}\n\nUntil a victim has been told, the crime stays recorded.\n`,
  }
}
