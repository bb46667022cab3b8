import { type BrowserContext, expect, type Page, test as base } from '@playwright/test'
import { addressOf, type ForceName } from './forces.ts'

/** The people of the demonstration, by what they are; each journey says who goes. */
export const PEOPLE = {
  officer: 'Priya Ashdown',
  detective: 'Tom Wexcombe',
  supervisor: 'Alma Okonjo-Reed',
  decisionMaker: 'Ines Calloway',
  otherDecisionMaker: 'Dan Merrow',
  registrar: 'Ruth Halvorsen',
  deputy: 'Owen Tarrant',
  bureau: 'Bea Lindqvist',
  chief: 'Marcus Fell',
  administrator: 'Ada Pryce',
  auditor: 'Noor Bellamy',
  standards: 'Col Greaves',
  panel: 'June Whitlow',
  otherPanel: 'Sefa Marlowe',
  thirdPanel: 'Tobias Quill',
  commissioner: 'Hal Brannock',
  otherAuditor: 'Ewan Thistle',
  outsideAuditor: 'Greta Mallow',
  otherOutsideAuditor: 'Idris Fenwick',
  inspector: 'Thea Marchbanks of HMICFRS',
} as const

export type Somebody = keyof typeof PEOPLE

/** Signs a page in as somebody, by the demonstration’s own page. */
export async function signIn(page: Page, who: Somebody, next = '/today'): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByRole('button', { name: PEOPLE[who] }).click()
  await expect(page.getByRole('banner').getByText(PEOPLE[who])).toBeVisible()
}

/** The same without drawing the page, which most journeys are not about: as its form would be posted. */
async function postSignIn({ request }: BrowserContext, who: Somebody): Promise<void> {
  const form = await (await request.get('/sign-in')).text()
  const [, csrfToken = ''] = /name="csrfToken" value="([^"]+)"/.exec(form) ?? []
  const [, person = ''] = new RegExp(`value="([^"]+)"[^>]*><strong>[^<]*${PEOPLE[who]}</strong>`).exec(form) ?? []
  const answer = await request.post('/api/auth/callback/demonstration', {
    form: { csrfToken, callbackUrl: '/today', person },
    maxRedirects: 0,
  })
  expect(answer.headers().location, `${PEOPLE[who]} signs in`).toMatch(/\/today$/)
}

interface Places {
  /** Which force is visited: `journey.use({ force: 'counted' })`; the common one if nothing is said. */
  force: ForceName
}

interface Visitors {
  /** A page of somebody’s own, signed in; each call another browser. Blank where `next` says no place to begin. */
  as: (
    who: Somebody,
    next?: string,
    options?: { javaScriptEnabled?: boolean; viewport?: { width: number; height: number } },
  ) => Promise<Page>
}

/** A journey: who does what, in sentences. Every script error and every broken security policy fails it. */
export const journey = base.extend<Places & Visitors>({
  force: ['common', { option: true }],
  baseURL: async ({ force }, visit) => {
    await visit(addressOf(force))
  },
  as: async ({ browser }, visit) => {
    const faults: string[] = []
    const open: Page[] = []
    await visit(async (who, next, options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options })
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !/404/.test(message.text())) faults.push(message.text())
      })
      open.push(page)
      await postSignIn(context, who)
      if (next !== undefined) {
        await page.goto(next)
        await expect(page.getByRole('banner').getByText(PEOPLE[who])).toBeVisible()
      }
      return page
    })
    for (const page of open) await page.context().close()
    expect(faults, 'errors in the browser').toEqual([])
  },
})
