import type { Day } from '#lib/base/day'

/** The time in which an inspector reads: who, from when until when, and who gave and ended it. */
export interface InspectorAccess {
  readonly staffId: string
  readonly name: string
  readonly fromDay: Day
  readonly toDay: Day
  readonly grantedBy: string | null
  readonly endedBy: string | null
}

/** A page or a file that an inspector opened, with the crimes that were shown on it: how many, and the first of them. */
export interface Look {
  readonly id: string
  readonly at: Date
  readonly by: string
  /** The permission it was opened by. */
  readonly act: string
  /** Its address; null where a crime was found by its reference. */
  readonly page: string | null
  readonly crimes: number
  readonly first: readonly { readonly id: string; readonly reference: string }[]
}

/** So many references of a look are shown. */
export const REFERENCES_SHOWN = 5

const ID = '[0-9a-f-]{36}'

/** What stands at an address, the longest address first. */
const PAGES: readonly (readonly [address: string, words: string])[] = [
  ['/today', 'Today'],
  ['/dashboard/board.pdf', 'Dashboard as a file'],
  ['/dashboard', 'Dashboard'],
  [`/crimes/${ID}/evidence`, 'Evidence file'],
  [`/crimes/${ID}/reinstate`, 'Reinstating a crime'],
  [`/crimes/${ID}/merge`, 'Merged crimes'],
  [`/crimes/${ID}`, 'Crime'],
  ['/crimes', 'List of crimes'],
  [`/requests/${ID}`, 'Request and its decisions'],
  ['/requests/pairs', 'Duplicates to decide together'],
  ['/requests', 'List of requests'],
  [`/victims/${ID}/plan`, 'Contact plan'],
  [`/victims/${ID}`, 'Duty to inform a victim'],
  ['/victims/late', 'Victims not informed in time'],
  ['/victims/quiet', 'Cases without action'],
  ['/victims/checks', 'Daily checks'],
  ['/victims', 'List of victims to inform'],
  [`/notifications/${ID}`, 'Victim notification'],
  [`/messages/${ID}/letter`, 'Letter to a victim'],
  [`/messages/${ID}/file`, 'File of a message'],
  [`/messages/${ID}`, 'Message to a victim'],
  ['/messages', 'List of messages'],
  [`/reviews/${ID}`, 'Review'],
  ['/reviews', 'List of reviews'],
  [`/rms/changes/${ID}`, 'Change in the RMS'],
  ['/rms/changes', 'Changes in the RMS'],
  ['/rms/differences', 'Differences from the RMS'],
  ['/rms/incomplete', 'Crimes that did not arrive whole'],
  ['/rms', 'RMS'],
  [`/imports/${ID}`, 'Extract from the RMS'],
  ['/imports', 'Extracts from the RMS'],
  ['/compliance/crimes', 'Crimes behind a figure'],
  ['/compliance/mistakes', 'Mistakes in recording'],
  ['/compliance/published', 'Published inspection figures'],
  ['/compliance', 'Compliance report'],
  [`/audits/programme/${ID}/frame`, 'References of a frame'],
  [`/audits/programme/${ID}/readings`, 'Readings of an audit'],
  [`/audits/programme/${ID}/replay`, 'File to replay a draw'],
  [`/audits/programme/${ID}`, 'Audit'],
  ['/audits/programme', 'List of audits'],
  [`/audits/findings/${ID}`, 'Decision found wrong'],
  ['/audits/findings', 'Decisions found wrong by audits'],
  [`/audits/actions/${ID}`, 'Action from an audit'],
  ['/audits/actions', 'Actions from audits'],
  ['/rules', 'Rules'],
  [`/admin/people/${ID}`, 'Roles of a member of staff'],
  ['/admin/people', 'People'],
  ['/admin/settings', 'Settings'],
  ['/admin/audit-log', 'Proof of the audit log'],
]

const FOUND = 'Crime found by its reference'

/** What an inspector opened, in words: the page or file of the address; without one, that a crime was found. */
export function pageInWords(page: string | null): string {
  if (page === null) return FOUND
  const found = PAGES.find(([address]) => new RegExp(`^${address}(?=[/?]|$)`).test(page))
  return found?.[1] ?? page
}
