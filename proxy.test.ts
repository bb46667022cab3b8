import { NextRequest } from 'next/server.js'
import {
  unstable_doesMiddlewareMatch as passes,
  unstable_getResponseFromNextConfig as answerOf,
} from 'next/experimental/testing/server.js'
import { describe, expect, it } from 'vitest'
import nextConfig from './next.config.js'
import { config, proxy } from './proxy.ts'

const ask = (headers: Record<string, string> = {}) => proxy(new NextRequest('http://localhost:3000/today', { headers }))
// How Next hands changed request headers on to the page.
const handedOn = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`)

describe('every page', () => {
  it('has a nonce of its own, on the answer and for the page alike', () => {
    const [one, other] = [ask(), ask()].map((response) => response.headers.get('content-security-policy') ?? '')
    expect(one).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'/)
    expect(one).not.toBe(other)
    const answer = ask()
    expect(handedOn(answer, 'content-security-policy')).toBe(answer.headers.get('content-security-policy'))
  })

  it('lets no inline or evaluated script run, no frame show it and no other place be posted to', () => {
    const policy = ask().headers.get('content-security-policy') ?? ''
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/)
    for (const part of ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(part)
    }
  })

  it('is kept by no cache', () => {
    expect(ask().headers.get('cache-control')).toContain('no-store')
  })

  it('takes no nonce and no policy from outside', () => {
    const answer = ask({
      'x-nonce': 'evil',
      'content-security-policy': "script-src 'nonce-evil'",
      'content-security-policy-report-only': 'x',
      'x-middleware-subrequest': 'proxy',
    })
    expect([...answer.headers].flat().join(' ')).not.toContain('evil')
    const passedOn = answer.headers.get('x-middleware-override-headers') ?? ''
    expect(passedOn.split(',')).not.toContain('x-nonce')
    expect(passedOn.split(',')).not.toContain('x-middleware-subrequest')
  })
})

describe('what passes through here', () => {
  const matched = (url: string) => passes({ config, nextConfig: {}, url })

  it.each([
    '/',
    '/today',
    '/crimes/1',
    '/crimes/1/evidence-list',
    '/sign-in',
    '/_next/data/x/today.json',
    '/today.rsc',
    '/evidence',
  ])('is %s', (url) => {
    expect(matched(url)).toBe(true)
  })

  it.each(['/crimes/1/evidence', '/crimes/1/evidence/2', '/_next/static/chunks/a.js', '/favicon.svg', '/robots.txt'])(
    'is not %s',
    (url) => {
      expect(matched(url)).toBe(false)
    },
  )
})

describe('every other answer', () => {
  const headersOf = async (path: string, headers: Record<string, string> = {}) =>
    (await answerOf({ url: `http://localhost:3000${path}`, nextConfig, headers })).headers

  it.each(['/', '/crimes/1/evidence/2', '/favicon.svg'])(
    '%s is sniffed, framed and embedded by nobody',
    async (path) => {
      const headers = await headersOf(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    },
  )

  it('tells other places nothing of ours, but lets our own forms say where they come from', async () => {
    expect((await headersOf('/')).get('referrer-policy')).toBe('same-origin')
  })

  it('shuts evidence in, should a browser ever show it', async () => {
    const headers = await headersOf('/crimes/1/evidence/2')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('cache-control')).toContain('no-store')
  })

  it('asks for https from then on, but only where it came over https', async () => {
    expect((await headersOf('/')).has('strict-transport-security')).toBe(false)
    expect((await headersOf('/', { 'x-forwarded-proto': 'https' })).get('strict-transport-security')).toContain(
      'max-age',
    )
  })
})
