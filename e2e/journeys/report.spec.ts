import { expect } from '@playwright/test'
import { press } from '../people/forms.ts'
import { journey } from '../people/visitor.ts'

const NARROW = { viewport: { width: 320, height: 800 }, javaScriptEnabled: false }

journey(
  'without JavaScript and on a narrow phone the registrar reads the report of two dates by unit, and takes it away',
  async ({ as }) => {
    const page = await as('registrar', '/compliance', NARROW)
    await page.getByLabel('Period').selectOption('Two dates, entered below')
    await page.getByLabel('Grouped by').selectOption('Unit')
    await page.getByText('Between two dates').click()
    const dates = [
      ['First date', '3', '10', '2026'],
      ['Last date, included', '1', '10', '2026'],
    ] as const
    for (const [name, ...parts] of dates)
      for (const [at, part] of ['Day', 'Month', 'Year'].entries())
        await page
          .getByRole('group', { name })
          .getByLabel(part)
          .fill(parts[at] ?? '')
    await press(page, 'Show')
    await expect(page.getByText('The last date must be the same as or after the first date').first()).toBeVisible()
    await page.getByRole('group', { name: 'Last date, included' }).getByLabel('Day').fill('19')
    await press(page, 'Show')
    await expect(page.getByRole('main')).toContainText('3 October 2026 to 19 October 2026')
    await expect(page.getByRole('table', { name: 'Summary' })).toContainText(
      'Were victims informed who should have been?',
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const link = page.getByRole('button', { name: 'Download as a spreadsheet (CSV)' })
    await expect(link).toHaveAttribute('href', '/compliance/download?period=2026-10-03.2026-10-19&by=unit')
  },
)

journey(
  'the registrar opens one figure of the report, with what it counts, its groups and its months',
  async ({ as }) => {
    const page = await as('registrar', '/compliance?period=financial-2026&by=offence-group')
    await page
      .getByRole('table', { name: 'Summary' })
      .getByRole('link', { name: 'What share of requests is refused?' })
      .click()
    await expect(page).toHaveURL(/\/compliance\/refused\?period=financial-2026&by=offence-group$/)
    await expect(page.getByRole('main')).toContainText('decisions that authorised or refused')
    await expect(page.getByRole('table').filter({ hasText: 'October 2026' })).toBeVisible()
  },
)
