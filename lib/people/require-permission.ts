import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Permit } from '#lib/base/permit'
import type { Actor } from './model.ts'
import { permit, type Permission } from './permissions.ts'
import { recordLook } from './record-access.ts'
import { personOf, type SessionState } from './sessions.ts'
import { sessionCookie, sessionIdIn } from './sign-in.ts'

/** Who asks for this page. Read once for a request: the page and the frame around it are drawn for the same person. */
export const sessionState = cache(async (): Promise<SessionState> =>
  personOf(await sessionIdIn((await cookies()).get(sessionCookie())?.value)),
)

/**
 * Lets a person who may see a page on. Who is not signed in is sent to sign in and comes back to `here`; who may not see
 * it is told there is no such page, so that a guess teaches nothing. What an inspector opens is written down first.
 */
export async function requirePermission<P extends Permission>(
  permission: P,
  here: string,
): Promise<{ actor: Actor; permit: Permit<P> }> {
  const session = await sessionState()
  if (session.state !== 'open')
    redirect(`/sign-in?${session.state === 'locked' ? 'locked=1&' : ''}next=${encodeURIComponent(here)}`)
  if (!permit(session.actor, permission).ok) notFound()
  const actor = await recordLook(session.actor, permission, here)
  const allowed = permit(actor, permission)
  if (!allowed.ok) notFound()
  return { actor, permit: allowed.value }
}
