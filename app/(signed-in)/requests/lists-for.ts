import { WHOSE, type Whose } from '#lib/cancellations/queue/queue-filters'
import type { Role } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import type { List } from './lists.tsx'

const TEXTS: Readonly<Record<Whose, string>> = {
  mine: 'Yours',
  all: 'Everybody’s',
  others: 'Not yours, and why',
}

/** Whether somebody decides requests, or only sees to them. */
export const decides = (roles: readonly Role[]): boolean => roleFor(roles, 'request.decide') !== undefined

/** The lists somebody has: those of the queue, and what they asked for themselves. */
export function listsFor(roles: readonly Role[], current: Whose | 'requested'): readonly List[] {
  const queue = WHOSE.filter((whose) => decides(roles) || whose === 'all').map((whose) => ({
    href: `/requests?whose=${whose}`,
    text: TEXTS[whose],
    current: whose === current,
  }))
  const requested = { href: '/requests/mine', text: 'You asked for', current: current === 'requested' }
  return [...(roleFor(roles, 'queue.see') ? queue : []), ...(roleFor(roles, 'request.answer') ? [requested] : [])]
}

/** Where the page of a request leads back to: the lists of requests, and the crime for somebody who has none of them. */
export const backOf = (roles: readonly Role[], crime: string): { readonly href: string; readonly text: string } =>
  listsFor(roles, 'all').length > 0 ? { href: '/requests', text: 'All requests' } : { href: crime, text: 'The crime' }
