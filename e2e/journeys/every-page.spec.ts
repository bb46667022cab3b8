import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { journey, type Somebody } from '../people/visitor.ts'

/** The places each role goes to from its own navigation; each page is looked at in its main role at least. */
const WHO_GOES_WHERE: Readonly<Partial<Record<Somebody, readonly string[]>>> = {
  registrar: ['/today', '/crimes', '/requests', '/victims', '/rms', '/compliance', '/compliance/published', '/rules', '/admin/people'],
  decider: ['/today', '/requests'],
  officer: ['/today', '/crimes', '/victims'],
  supervisor: ['/today'],
  chief: ['/today', '/admin/people'],
  administrator: ['/today', '/admin/people', '/admin/people/add'],
  panel: ['/today', '/compliance', '/compliance/published'],
}

async function isClean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`), where).toEqual([])
}

for (const [who, places] of Object.entries(WHO_GOES_WHERE) as [Somebody, readonly string[]][]) {
  journey(`every page the ${who} goes to can be read by everybody, and on a narrow phone`, async ({ as }) => {
    const page = await as(who)
    for (const place of places) {
      await page.setViewportSize({ width: 1280, height: 900 })
      const answer = await page.goto(place)
      expect(answer?.status(), place).toBe(200)
      await expect(page.getByText('OFFICIAL-SENSITIVE').first(), place).toBeVisible()
      await isClean(page, place)
      await page.setViewportSize({ width: 320, height: 700 })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow, `${place} at 320 px`).toBeLessThanOrEqual(0)
    }
  })
}

journey('every page begins with a way past the navigation, and can be walked through by keyboard', async ({ as }) => {
  const page = await as('registrar', '/requests')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const inMain = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))
  expect(inMain).toBe(true)
})
