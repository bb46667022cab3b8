import { expect } from '@playwright/test'
import { journey, PEOPLE } from '../people/visitor.ts'

journey(
  'a panel member reads the compliance report and sees no name, no reference and no small number',
  async ({ as }) => {
    const page = await as('panel', '/compliance')
    const words = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')
    expect(words).toContain('Were victims informed who should have been?')
    expect(words).toContain('Small numbers are not shown here')
    expect(words).not.toMatch(/ZZ\/\d{6}/)
    for (const name of Object.values(PEOPLE)) expect(words).not.toContain(name)
    const counts = [...words.matchAll(/\b([\d,]+) of ([\d,]+)/g)].map((match) =>
      [match[1], match[2]].map((n) => Number(n?.replaceAll(',', ''))),
    )
    for (const [hits = 0, of = 0] of counts)
      expect(of === 0 || (of >= 10 && (hits === 0 || hits >= 5)), `${String(hits)} of ${String(of)}`).toBe(true)
    expect(await page.getByRole('main').locator('a[href*="/compliance/crimes"]').count()).toBe(0)
  },
)

journey('the registrar follows a figure to the crimes behind it', async ({ as }) => {
  const page = await as('registrar', '/compliance')
  await page.getByRole('link', { name: 'Every figure with its groups, on one page' }).click()
  await page.locator('main a[href*="figure=cancellation-rate"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What share of recorded crimes is cancelled now?')
  await page.locator('main table a').first().click()
  await expect(page).toHaveURL(/\/crimes\/[0-9a-f-]{36}$/)
})
