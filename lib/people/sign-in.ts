import { createHash, randomBytes } from 'node:crypto'
import type { NextAuthOptions } from 'next-auth'
import { decode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { demonstrationPeople } from './accounts.ts'
import { startSession } from './sessions.ts'

const overTls = () => process.env.NEXTAUTH_URL?.startsWith('https://') ?? false
const cookieName = (name: string) => `${overTls() ? '__Host-' : ''}crime-registrar.${name}`
const cookie = (name: string) => ({
  name: cookieName(name),
  options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: overTls() },
})

/** The name of the cookie that carries the session id. */
export const sessionCookie = () => cookieName('session')
/** The name of the cookie that guards the sign-in form against being posted from elsewhere. */
export const guardCookie = () => cookieName('guard')

function secret(): string {
  const given = process.env.NEXTAUTH_SECRET
  if (!given || given.length < 32) throw new Error('NEXTAUTH_SECRET is not set, or shorter than 32 characters')
  return given
}

/**
 * Sign-in. Each way of showing who one is is one provider here; whatever the way, the cookie carries only the id of a
 * session row, and rights are read from the database at every request. The demonstration's way lets one pick a person.
 */
export const signInOptions = (): NextAuthOptions => ({
  secret: secret(),
  session: { strategy: 'jwt', maxAge: 12 * 3600 },
  pages: { signIn: '/sign-in', signOut: '/signed-out', error: '/sign-in' },
  cookies: { sessionToken: cookie('session'), csrfToken: cookie('guard'), callbackUrl: cookie('return') },
  providers: [
    CredentialsProvider({
      id: 'demonstration',
      credentials: { person: {} },
      async authorize(given) {
        const person = (await demonstrationPeople()).find((candidate) => candidate.staffId === given?.person)
        return person ? { id: person.staffId } : null
      },
    }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      // Only the answer that follows on signing in carries no session yet.
      return token.sid === undefined ? { sid: await startSession(user.id) } : token
    },
    redirect: ({ url, baseUrl }) => Promise.resolve(new URL(url, baseUrl).origin === baseUrl ? url : baseUrl),
  },
})

/** The session id in a sign-in cookie; undefined when there is none or it was not made here. */
export async function sessionIdIn(cookieValue: string | undefined): Promise<unknown> {
  if (!cookieValue) return undefined
  try {
    return (await decode({ token: cookieValue, secret: secret() }))?.sid
  } catch {
    // A cookie from another installation or an older secret is no sign-in; the person is asked to sign in.
    return undefined
  }
}

/** A fresh guard for the sign-in form, in the form next-auth checks: the token, and its hash with the secret. */
export function newGuard(): string {
  const token = randomBytes(32).toString('hex')
  return `${token}|${createHash('sha256').update(`${token}${secret()}`).digest('hex')}`
}
