import { READING_ROLE } from '#lib/base/roles'
import type { Role } from './model.ts'
import { type Permission, roleFor } from './permissions.ts'

/** A link of the navigation, and the permission it needs. */
export interface NavLink {
  readonly href: string
  readonly text: string
  /** Further addresses whose pages belong here. */
  readonly also?: readonly string[]
  readonly permission: Permission
}

const LINKS: readonly NavLink[] = [
  { href: '/dashboard', text: 'Dashboard', permission: 'dashboard.see' },
  { href: '/today', text: 'Today', permission: 'start.see' },
  { href: '/crimes', text: 'Crimes', permission: 'crime.find' },
  { href: '/requests', text: 'Requests', permission: 'queue.see' },
  { href: '/victims', text: 'Victims', also: ['/notifications'], permission: 'victim.see' },
  { href: '/messages', text: 'Messages', permission: 'message.see' },
  { href: '/rms', text: 'RMS', also: ['/imports'], permission: 'rms.see' },
  { href: '/compliance', text: 'Compliance', permission: 'report.follow' },
  { href: '/publications', text: 'Published reports', permission: 'report.read' },
  { href: '/reports', text: 'Reports', permission: 'report.follow' },
  { href: '/audits/programme', text: 'Audits', also: ['/audits'], permission: 'audit.see' },
  { href: '/panels', text: 'Panel', permission: 'panel.see' },
  { href: '/rules', text: 'Rules', permission: 'rules.read' },
  { href: '/admin/people', text: 'People', permission: 'people.see' },
  { href: '/admin/settings', text: 'Settings', permission: 'setting.see' },
]

/** The links these roles may follow, in order. */
export const navigationFor = (roles: readonly Role[]): readonly Omit<NavLink, 'permission'>[] =>
  LINKS.filter(({ permission }) => roleFor(roles, permission)).map(({ href, text, also }) => ({ href, text, also }))

/** The page a person comes to first: the dashboard for those who answer for all cancellations, else Today. */
export const homeFor = (roles: readonly Role[]): '/dashboard' | '/today' =>
  roleFor(roles, 'dashboard.see') && !roles.includes(READING_ROLE) ? '/dashboard' : '/today'
