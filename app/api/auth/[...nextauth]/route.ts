import NextAuth from 'next-auth'
import { signInOptions } from '#lib/people/sign-in'

const answer = (request: Request, context: unknown): Promise<Response> => {
  const signInHandler: unknown = NextAuth(signInOptions())
  return (signInHandler as (request: Request, context: unknown) => Promise<Response>)(request, context)
}

export { answer as GET, answer as POST }
