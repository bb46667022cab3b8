import type { Role } from './model.ts'
import { type Power, roleFor } from './powers.ts'

/** A place in the office, and the power that opens it. */
export interface Place {
  readonly href: string
  readonly text: string
  readonly power: Power
}

const PLACES: readonly Place[] = [
  { href: '/today', text: 'Today', power: 'start.see' },
  { href: '/crimes', text: 'Crimes', power: 'crime.find' },
  { href: '/requests', text: 'Requests', power: 'queue.see' },
  { href: '/victims', text: 'Victims', power: 'victim.see' },
  { href: '/messages', text: 'Messages', power: 'message.see' },
  { href: '/rms', text: 'RMS', power: 'rms.see' },
  { href: '/compliance', text: 'Compliance', power: 'report.read' },
  { href: '/audits', text: 'Audits', power: 'decision.audit' },
  { href: '/rules', text: 'Rules', power: 'rules.read' },
  { href: '/admin/people', text: 'People', power: 'people.see' },
  { href: '/admin/settings', text: 'Settings', power: 'setting.see' },
]

/** The places these roles may go to, in order. */
export const placesFor = (roles: readonly Role[]): readonly Place[] =>
  PLACES.filter((place) => roleFor(roles, place.power))
