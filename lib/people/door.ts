import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { Permit } from '#lib/base/permit'
import type { Asker } from './model.ts'
import { permit, type Power } from './powers.ts'
import { type AtTheDoor, personOf } from './sessions.ts'
import { sessionCookie, sessionIdIn } from './sign-in.ts'

/** Who stands at the door of this request. */
export async function whoAsks(): Promise<AtTheDoor> {
  return personOf(await sessionIdIn((await cookies()).get(sessionCookie())?.value))
}

/**
 * Opens a page to a person who may see it. Who is not signed in is sent to sign in and comes back to `here`; who may
 * not see it is told there is no such page, so that a guess teaches nothing.
 */
export async function open<P extends Power>(power: P, here: string): Promise<{ asker: Asker; permit: Permit<P> }> {
  const person = await whoAsks()
  if (person.state !== 'open')
    redirect(`/sign-in?${person.state === 'locked' ? 'locked=1&' : ''}next=${encodeURIComponent(here)}`)
  const allowed = permit(person.asker, power)
  if (!allowed.ok) notFound()
  return { asker: person.asker, permit: allowed.value }
}
