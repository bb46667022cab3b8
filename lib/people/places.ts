import type { Role } from './model.ts'
import { type Power, roleFor } from './powers.ts'

/** A place in the office, and the power that opens it. */
export interface Place {
  readonly href: string
  readonly text: string
  /** Further addresses whose pages belong here. */
  readonly also?: readonly string[]
  readonly power: Power
}

const PLACES: readonly Place[] = [
  { href: '/today', text: 'Today', power: 'start.see' },
  { href: '/crimes', text: 'Crimes', power: 'crime.find' },
  { href: '/requests', text: 'Requests', power: 'queue.see' },
  { href: '/victims', text: 'Victims', also: ['/tellings'], power: 'victim.see' },
  { href: '/messages', text: 'Messages', power: 'message.see' },
  { href: '/rms', text: 'RMS', also: ['/imports'], power: 'rms.see' },
  { href: '/compliance', text: 'Compliance', power: 'report.read' },
  { href: '/audits', text: 'Audits', power: 'decision.audit' },
  { href: '/rules', text: 'Rules', power: 'rules.read' },
  { href: '/admin/people', text: 'People', power: 'people.see' },
  { href: '/admin/settings', text: 'Settings', power: 'setting.see' },
]

/** The places these roles may go to, in order. */
export const placesFor = (roles: readonly Role[]): readonly Omit<Place, 'power'>[] =>
  PLACES.filter(({ power }) => roleFor(roles, power)).map(({ href, text, also }) => ({ href, text, also }))
