import { capital } from '#lib/base/model'
import type { InvolvementRole } from '#lib/base/prisma/enums'
import type { Barred } from '#lib/cancellations/load/request-view'
import type { BarKind } from '#lib/counting-rules/authority/bars-to-deciding'
import { WHO_DECIDES_WORDS } from '#lib/counting-rules/authority/whose-words'

const HAD_A_PART = 'you had a part in it'

const PART_WORDS: Readonly<Record<InvolvementRole, string>> = {
  oic: 'you are or were the officer in the case',
  reporting: 'you took the report',
  attending: 'you attended',
  interviewing: 'you interviewed in it',
  supervising: 'you supervised the investigation',
  victim: HAD_A_PART,
  suspect: HAD_A_PART,
}

type Words = (barred: Barred) => readonly string[]

const isFor: Words = ({ whose }) => [`it is for ${WHO_DECIDES_WORDS[whose]}`]

/** In the order in which they are told. */
const BAR_WORDS: Readonly<Record<BarKind, Words>> = {
  requester: () => ['you asked for it'],
  part: ({ parts }) => (parts.length === 0 ? [HAD_A_PART] : parts.map((part) => PART_WORDS[part])),
  stake: () => ['you have a stake in it'],
  'same unit': () => ['your own unit investigated it'],
  training: () => ['no training in cancellation is on file for you'],
  'operational role': () => ['you hold an operational role besides'],
  overturned: () => ['it is for the registrar'],
  role: isFor,
  reserved: isFor,
}

/** Why a request is not this person’s to decide, in one sentence to them; empty when it is: "You attended, and it is for the registrar." */
export function whyYouCannotDecide(barred: Barred): string {
  const reasons = Object.entries(BAR_WORDS)
    .filter(([kind]) => barred.bars.some((bar) => bar === kind))
    .flatMap(([, words]) => words(barred))
  const joined = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(new Set(reasons))
  return joined === '' ? '' : `${capital(joined)}.`
}
