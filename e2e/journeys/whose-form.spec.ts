import { expect, type Page } from '@playwright/test'
import { PEOPLE, journey, signIn } from '../people/visitor.ts'

const TYPED = 'ZZ/990000/26'

/** In another tab of the same browser. */
async function inAnotherTab(page: Page, work: (tab: Page) => Promise<void>): Promise<void> {
  const tab = await page.context().newPage()
  await tab.goto('/today')
  await work(tab)
  await tab.close()
}

const signOut = async (tab: Page) => {
  await tab.getByRole('button', { name: 'Sign out' }).click()
  await expect(tab.getByRole('heading', { name: 'You have signed out' })).toBeVisible()
}

const typeAndSend = async (page: Page) => {
  await page.getByLabel('Crime reference').fill(TYPED)
  return () => page.getByRole('button', { name: 'Find this crime' }).click()
}

journey('what was typed before signing out in another tab is there again after signing in', async ({ as }) => {
  const page = await as('officer', '/crimes')
  const send = await typeAndSend(page)
  await inAnotherTab(page, signOut)
  await send()
  await expect(page.getByText('You had signed out before you sent that')).toBeVisible()
  await page.getByRole('button', { name: PEOPLE.officer }).click()
  await expect(page.getByLabel('Crime reference')).toHaveValue(TYPED)
})

journey(
  'a form drawn for one person is not saved in the name of the next, and goes back to the first',
  async ({ as }) => {
    const page = await as('officer', '/crimes')
    const send = await typeAndSend(page)
    await inAnotherTab(page, async (tab) => {
      await signOut(tab)
      await signIn(tab, 'decisionMaker')
    })
    await send()
    await expect(page.getByText('opened by somebody else')).toBeVisible()
    await page.getByRole('button', { name: PEOPLE.officer }).click()
    await expect(page.getByLabel('Crime reference')).toHaveValue(TYPED)
  },
)
