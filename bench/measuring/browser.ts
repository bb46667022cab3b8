import { keptOpen, send } from './http.ts'

/** Asks for a page, or posts a form to it. */
export type Go = (page: string, method?: string, body?: string) => ReturnType<typeof send>

/** A browser of its own on the web at `base`: it keeps its connections open, and the cookies it is given. */
export function browserOf(base: string): Go {
  const agent = keptOpen()
  const jar = new Map<string, string>()
  return async (page, method = 'GET', body) => {
    const headers: Record<string, string> = {
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      origin: base,
      'sec-fetch-site': 'same-origin',
    }
    if (body !== undefined)
      Object.assign(headers, {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(body)),
      })
    const answer = await send(agent, page.startsWith('http') ? page : `${base}${page}`, { method, headers, body })
    for (const set of [answer.headers['set-cookie'] ?? []].flat() as string[]) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      jar.set(name, value)
    }
    return answer
  }
}

/** Signs in to a demonstration as the person of this id. */
export async function signIn(go: Go, person: string): Promise<void> {
  await go('/sign-in/begin')
  const csrfToken = /name="csrfToken" value="([0-9a-f]+)"/.exec((await go('/sign-in?begun=1')).body)?.[1] ?? ''
  await go(
    '/api/auth/callback/demonstration',
    'POST',
    new URLSearchParams({ csrfToken, person, callbackUrl: '/today' }).toString(),
  )
}
