import { expect } from '@playwright/test'
import { journey, PEOPLE, signIn } from '../people/visitor.ts'

journey('who is not signed in is asked to sign in, and comes back to the page they wanted', async ({ page }) => {
  await page.goto('/compliance')
  await expect(page).toHaveURL(/\/sign-in\?/)
  await page.getByRole('button', { name: PEOPLE.registrar }).click()
  await expect(page).toHaveURL(/\/compliance$/)
})

journey('signing out ends the session at once, also where its cookie is kept', async ({ as }) => {
  const page = await as('registrar', '/today')
  const cookies = await page.context().cookies()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible()
  await page.context().addCookies(cookies)
  await page.goto('/today')
  await expect(page).toHaveURL(/\/sign-in/)
})

journey('signing in works without JavaScript', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signIn(page, 'decisionMaker', '/requests')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Requests')
})

journey('the navigation marks the page one is on, without JavaScript too', async ({ as }) => {
  const page = await as('registrar', '/requests', { javaScriptEnabled: false })
  const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current="page"]')
  for (const [place, text] of [
    ['/requests?whose=all', 'Requests'],
    ['/rules/reserved', 'Rules'],
    ['/imports', 'RMS'],
    ['/admin/people', 'People'],
  ] as const) {
    await page.goto(place)
    await expect(current).toHaveText(text)
  }
  await page.goto('/reviews')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open reviews')
  await expect(current).toHaveCount(0)
})

journey('without a session nobody’s frame is shown, whatever part of a page is asked for', async ({ as, request }) => {
  const signedIn = (await as('registrar')).context().request
  const frame = '/sign-out'
  // What Next.js sends for a page beside the frame a browser already has.
  const tree = encodeURIComponent(JSON.stringify(['', { children: ['(office)', {}] }, null, null]))
  const parts: Record<string, string>[] = [{}, { rsc: '1' }, { rsc: '1', 'next-router-state-tree': tree }]
  expect(await (await signedIn.get('/today')).text()).toContain(frame)
  expect(await (await signedIn.get('/today', { headers: { rsc: '1' } })).text()).toContain(frame)
  for (const headers of parts) {
    expect(await (await request.get('/today', { headers })).text()).not.toContain(frame)
  }
})

journey('a page somebody may not see looks like a page that is not there', async ({ as }) => {
  const page = await as('panel')
  for (const place of ['/requests', '/crimes', '/admin/people', '/compliance/crimes?figure=cancelled', '/nowhere']) {
    expect((await page.goto(place))?.status(), place).toBe(404)
  }
})

journey('a form posted from another site is refused', async ({ as, request, baseURL }) => {
  const page = await as('registrar')
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const foreign: Record<string, string>[] = [
    { cookie, origin: 'https://elsewhere.example' },
    { cookie },
    { cookie, origin: baseURL ?? '', 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of foreign) {
    expect((await request.post('/admin/people/find/save', { headers, form: { key: 'S1001' } })).status()).toBe(403)
  }
})
