import { NextRequest } from 'next/server.js'
import { encode } from 'next-auth/jwt'
import { idOf, type Somebody } from './force.ts'
import { startSession } from '#lib/people/sessions'
import { sessionCookie } from '#lib/people/sign-in'

const SECRET = 'a secret of thirty-two characters'
const HOME = 'http://localhost:3000'

/** Gives this process the secret that session cookies are made with. */
export function useSecret(): void {
  process.env.NEXTAUTH_SECRET = SECRET
}

/** The cookie of a session, as a browser sends it. */
export const cookieOf = async (sessionId: string): Promise<string> =>
  `${sessionCookie()}=${await encode({ token: { sid: sessionId }, secret: SECRET })}`

/** The cookie of somebody who has just signed in. */
export const signedInAs = async (who: Somebody): Promise<string> => cookieOf(await startSession(await idOf(who)))

/** A form as a browser posts it from one of our own pages; `headers` say otherwise. */
export const posted = (path: string, fields: Record<string, string>, headers: Record<string, string>): NextRequest =>
  new NextRequest(`${HOME}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { host: new URL(HOME).host, origin: HOME, ...headers },
  })

/** Where an answer sends the browser: its status and address. */
export const sentTo = ({ status, headers }: Response): string => `${String(status)} ${headers.get('location') ?? ''}`
