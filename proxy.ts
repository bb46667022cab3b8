import { NextResponse, type NextRequest } from 'next/server'

/**
 * The one thing done before every page: a fresh nonce, and the policy that lets only scripts with that nonce run.
 * It decides nothing about who may see what; each page and each form asks that itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyWith(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  for (const name of fromOutside) headers.delete(name)
  // Next reads the nonce for its own scripts from the policy on the request.
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  return response
}

/** Headers that only this file may set, and one by which older versions could be talked into skipping it. */
const fromOutside = [
  'content-security-policy',
  'content-security-policy-report-only',
  'x-nonce',
  'x-middleware-subrequest',
  'x-middleware-subrequest-id',
]

// Development needs eval for its error pages and inline styles for its overlay.
const isDevelopment = process.env.NODE_ENV === 'development'

const policyWith = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * Everything but the built files, the icons, and the evidence of a crime: a body that passes through here is cut at 10 MB
 * without a word, and evidence may be larger. Those answers have a fixed policy, in next.config.js.
 */
export const config = {
  matcher: ['/((?!_next/static/|favicon\\.svg$|robots\\.txt$|crimes/[^/]+/evidence(?:/|$)).*)'],
}
