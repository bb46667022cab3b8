import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The page is found and can be read by everybody. */
export async function canBeReadByEverybody(page: Page, place: string): Promise<void> {
  const answer = await page.goto(place)
  expect(answer?.status(), place).toBe(200)
  await isReadable(page, place)
}

/** The page as it stands is marked, breaks no rule of WCAG 2.2 AA that a machine can see, is walked by keyboard and fits a narrow phone. */
export async function isReadable(page: Page, where: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await expect(page.getByText('OFFICIAL-SENSITIVE').first(), where).toBeVisible()
  // Of what was passed nothing is read here, and no page has frames: both would take three quarters of the time.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(STANDARD)
    .setLegacyMode()
  const { violations } = await axe.analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    where,
  ).toEqual([])
  await isWalkedByKeyboard(page, where)
  await page.setViewportSize({ width: 320, height: 700 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${where} at 320 px`).toBeLessThanOrEqual(0)
}

/** Everything that can be pressed, chosen or filled in is come to by the tab key alone. */
async function isWalkedByKeyboard(page: Page, where: string): Promise<void> {
  const stops = await page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary'),
    ].filter(isSeen)
    // Of the answers to one question the tab key comes to one: the arrows go on from there.
    const isFirst = (element: HTMLElement) =>
      !(element instanceof HTMLInputElement && element.type === 'radio') ||
      element ===
        all.find(
          (other) =>
            other instanceof HTMLInputElement &&
            other.type === 'radio' &&
            other.name === element.name &&
            other.form === element.form,
        )
    const wanted = all.filter((element) => isFirst(element) && !element.matches(':disabled'))
    const names = (element: Element) =>
      element instanceof HTMLInputElement && element.type === 'radio'
        ? `radio ${element.name}`
        : element.outerHTML.slice(0, 90)
    const left = new Set(wanted.map(names))
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) left.delete(names(target))
    })
    Object.assign(window, { notComeTo: left })
    return wanted.length
  })
  // A day in three boxes may hold the focus a moment longer; two more are for the browser's own stops.
  await Promise.all(Array.from({ length: stops + 2 }, () => page.keyboard.press('Tab')))
  const left = await page.evaluate(() => [...(window as unknown as { notComeTo: Set<string> }).notComeTo])
  expect(left, `not come to by keyboard on ${where}`).toEqual([])
  // Left on the skip link the focus would move the page under the next click.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}
