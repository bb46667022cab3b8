import { cookies } from 'next/headers'
import { refusedOrigin } from '#lib/people/forms/same-origin'
import { endSession } from '#lib/people/sessions'
import { sessionCookie, sessionIdIn } from '#lib/people/sign-in'

/** Ends the session at once, everywhere, and forgets what the browser holds. */
export async function POST(request: Request): Promise<Response> {
  const foreign = refusedOrigin(request)
  if (foreign) return foreign
  const jar = await cookies()
  const id = await sessionIdIn(jar.get(sessionCookie())?.value)
  if (typeof id === 'string') await endSession(id)
  jar.delete(sessionCookie())
  return new Response(null, {
    status: 303,
    headers: { location: '/signed-out', 'clear-site-data': '"cache", "storage"' },
  })
}
