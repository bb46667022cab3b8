import { redirect } from 'next/navigation'
import { homeFor } from '#lib/people/navigation'
import { sessionState } from '#lib/people/require-permission'

/** Leads to the page this person comes to first; who is not signed in is sent to sign in and comes back here. */
export default async function Page() {
  const session = await sessionState()
  if (session.state === 'open') redirect(homeFor(session.actor.roles))
  redirect(`/sign-in?${session.state === 'locked' ? 'locked=1&' : ''}next=%2F`)
}
