import { expect, type Page } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { openCrime, openRequestOn, requestOn } from '../people/crimes.ts'
import { giveDay, pick, press, write } from '../people/forms.ts'
import { journey, PEOPLE } from '../people/visitor.ts'

/** Each run adds somebody of its own, since a server is visited more than once. */
const STAFF_NUMBER = `H${String(Date.now() % 1_000_000)}`

journey(
  'the chief officer lets an inspector in until a day, and nobody else does; it ends when the chief officer says',
  async ({ as }) => {
    const administrator = await as('administrator', '/admin/people/add')
    await write(administrator, 'Staff number', STAFF_NUMBER)
    await write(administrator, 'Name', 'Silas Hartree of HMICFRS')
    await press(administrator, 'Add')
    const find = async (page: Page) => {
      await page.goto('/admin/people')
      await write(page, 'Find somebody by staff number', STAFF_NUMBER)
      await press(page, 'Find')
    }
    await find(administrator)
    await expect(
      administrator.getByLabel('Role', { exact: true }).locator('option', { hasText: 'inspector' }),
    ).toHaveCount(0)
    const chief = await as('chief')
    await find(chief)
    await pick(chief, 'Role', 'inspector')
    await giveDay(chief, 'From', '2026-11-16')
    await press(chief, 'Give this role')
    await expect(
      chief.getByText('Enter the last day of an inspector, at most 90 days from today').first(),
    ).toBeVisible()
    await giveDay(chief, 'Until (leave empty if it has no end)', '2027-01-15')
    await press(chief, 'Give this role')
    await expect(chief.getByRole('table', { name: 'Roles' })).toContainText(
      'from 16 November 2026 until 15 January 2027',
    )
    await pick(chief, 'Role to end', 'inspector')
    const ending = chief.locator('form').filter({ hasText: 'Role to end' })
    for (const [part, words] of [
      ['day', '16'],
      ['month', '11'],
      ['year', '2026'],
    ] as const)
      await ending.locator(`[name="toDay-${part}"]`).fill(words)
    await press(chief, 'End this role')
    await expect(chief.getByRole('table', { name: 'Roles' })).toContainText('until 16 November 2026')
  },
)

journey(
  'an inspector reads a rape case, the registrar and the chief officer see the look, and a post is refused',
  async ({ as }) => {
    const page = await as('inspector', '/today')
    await expect(page.getByText('ACC Marcus Fell gave it to you.')).toBeVisible()
    await openRequestOn(page, CRIMES.rape)
    const request = requestOn(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Request to cancel')
    for (const who of ['registrar', 'chief'] as const) {
      const reader = await as(who, '/today')
      await reader.getByRole('link', { name: 'What the inspector looked at' }).click()
      const look = reader
        .getByRole('row')
        .filter({ hasText: 'Request and its decisions' })
        .filter({ hasText: CRIMES.rape.reference })
      await expect(look.first()).toContainText(PEOPLE.inspector)
    }
    const answer = await page.context().request.post(`${request}/stop/save`, {
      form: { form_key: crypto.randomUUID(), reason: 'Stop it, because it is wrong.' },
      headers: { origin: new URL(page.url()).origin },
      maxRedirects: 0,
    })
    expect(answer.status()).toBe(403)
    expect(await answer.text()).toContain('Nothing was saved')
  },
)

/** What an inspector presses: leaving, and finding a crime or somebody by a reference or a number, which stand in no address. */
const MAY_POST = ['/sign-out', '/crimes/find', '/admin/people/find/save']

journey('no page of an inspector has a form that changes anything, or a link that leads nowhere', async ({ as }) => {
  journey.setTimeout(300_000)
  const page = await as('inspector', '/today')
  await openCrime(page, CRIMES.rape)
  const faults: string[] = []
  const forms = new Set<string>()
  const [waiting, walked] = [['/today', new URL(page.url()).pathname], new Set<string>()]
  const kindOf = (place: string) => place.replaceAll(/[0-9a-f-]{36}/g, 'ID').replace(/\?.*/, '')
  const times = new Map<string, number>()
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const kind = kindOf(place)
    const nth = (times.get(kind) ?? 0) + 1
    times.set(kind, nth)
    if (walked.has(place) || nth > 4 || (/^\/rules\/.+/.test(kind) && nth > 1)) continue
    walked.add(place)
    const answer = await page.context().request.get(place, { maxRedirects: 0 })
    if (answer.status() !== 200) faults.push(`${place}: ${String(answer.status())}`)
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue
    const text = await answer.text()
    for (const [form] of text.matchAll(/<form\b[^>]*>/g)) {
      const action = /action="([^"]*)"/.exec(form)?.[1] ?? ''
      forms.add(action)
      if (/method="post"/i.test(form) && !MAY_POST.includes(action)) faults.push(`${place}: a form to ${action}`)
    }
    for (const [, href = ''] of text.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g))
      waiting.push(href.replaceAll('&amp;', '&'))
  }
  expect([...new Set(faults)].toSorted()).toEqual([])
  expect([...forms], 'the walk sees forms').toContain('/crimes/find')
  expect([...times.keys()]).toEqual(
    expect.arrayContaining([
      '/crimes/ID',
      '/requests/ID',
      '/victims/ID',
      '/messages/ID',
      '/rms/differences',
      '/imports/ID',
      '/compliance/crimes',
      '/audits/programme/ID',
      '/audits/findings/ID',
      '/rules',
      '/dashboard',
      '/admin/people/ID',
      '/admin/audit-log',
    ]),
  )
})
