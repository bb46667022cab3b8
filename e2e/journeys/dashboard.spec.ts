import { expect } from '@playwright/test'
import { canBeReadByEverybody } from '../people/readable.ts'
import { journey } from '../people/visitor.ts'

journey.use({ force: 'counted' })

for (const who of ['registrar', 'deputy', 'chief'] as const)
  journey(`the ${who} comes to the dashboard first, and to Today by one press`, async ({ as }) => {
    const page = await as(who, '/')
    await expect(page).toHaveURL(/\/dashboard$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard')
    await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click()
    await expect(page).toHaveURL(/\/today$/)
  })

journey('an officer comes to Today first, and there is no dashboard for them', async ({ as }) => {
  const page = await as('officer', '/')
  await expect(page).toHaveURL(/\/today$/)
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Dashboard' })).toHaveCount(0)
  const answer = await page.goto('/dashboard')
  expect(answer?.status()).toBe(404)
})

journey('the dashboard can be read by everybody, by keyboard alone and on a narrow phone', async ({ as }) => {
  journey.slow()
  await canBeReadByEverybody(await as('chief'), '/dashboard')
})

journey('every figure carries what it was counted among, and every chart its numbers', async ({ as }) => {
  const page = await as('registrar', '/dashboard')
  const charts = page.locator('figure.app-figure')
  for (const chart of await charts.all()) {
    await expect(chart.locator('.app-figure__sentence')).not.toBeEmpty()
    if ((await chart.getByRole('img').count()) > 0) await expect(chart.locator('table')).toHaveCount(1)
  }
})

journey('a phone is given letters that can be read, and nothing to scroll sideways for', async ({ as }) => {
  const page = await as('registrar', '/dashboard', { viewport: { width: 320, height: 800 } })
  const sizes = await page
    .locator('.app-picture--phone text')
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height))
  expect(sizes.length).toBeGreaterThan(0)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

journey('the registrar takes two pages away for the board', async ({ as }) => {
  const page = await as('registrar', '/dashboard')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download two pages for the board, with their numbers (PDF)' }).click()
  expect((await coming).suggestedFilename()).toMatch(/^OFFICIAL-SENSITIVE .*\.pdf$/)
})
