import { expect, type Page } from '@playwright/test'
import { choose, press, write } from './forms.ts'
import { saysItIsSaved } from './notices.ts'

/** Makes and confirms a contact plan with an e-mail address and an address of the victim’s own; `contact` is who speaks for a business. Begins on the duty and ends on the plan. */
export async function planContact(
  page: Page,
  {
    email,
    adviser = 'They were asked, and want nobody',
    contact,
  }: { email: string; adviser?: string; contact?: string },
): Promise<void> {
  await page.goto(`${new URL(page.url()).pathname}/plan/make`)
  await choose(
    page,
    'Who is to be informed?',
    contact === undefined ? 'The victim' : 'The named contact of the business',
  )
  await write(page, 'If it is not the victim, who is it?', contact ?? '')
  if (contact !== undefined) await choose(page, 'Is this person a suspect, or do they live with one?', 'No')
  for (const way of ['In person', 'By e-mail', 'By letter'])
    await page.getByRole('checkbox', { name: way, exact: true }).check()
  await write(page, 'Phone', '')
  await write(page, 'E-mail', email)
  await write(page, 'Address', '12 Sluice Lane\nZedbury\nYO1 7HH')
  await choose(page, 'Are the phone and the e-mail theirs alone?', 'Yes')
  await choose(page, 'Do they need an interpreter?', 'No')
  await choose(page, 'Who supports them when they hear of it?', adviser)
  await press(page, 'Save this plan')
  await saysItIsSaved(page, 'The plan was saved')
  await write(page, 'How do you know?', 'I asked him myself, alone, on the phone he rang from.')
  await press(page, 'I confirm that this plan is safe')
  await saysItIsSaved(page, 'The plan was confirmed')
}

/** The two parts that nobody but the writer can know. */
export async function fillInLetter(page: Page): Promise<void> {
  await write(page, 'Why', 'New film has come in and was checked. It shows that nobody touched you.')
  await write(
    page,
    'Who writes, and how to reach you',
    'Priya Ashdown, Zedshire Police. You can ring me on 01632 960001.',
  )
}

/** Drafts a message by this way, as it begins and with what only the writer can know. Begins on any page of the duty and ends on the message. */
export async function draftTo(page: Page, duty: string, way: string): Promise<void> {
  await page.goto(`${duty}/write`)
  await page.getByRole('link', { name: way }).click()
  await fillInLetter(page)
  await press(page, 'Save, and read it again')
  await expect(page.getByText('Read every word again.')).toBeVisible()
}

/** Waits, looking again and again, until the message stands so. */
export async function comesToStand(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(words, { exact: true }).first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
}

/** The path of the page that is open. */
export const pathOf = (page: Page): string => new URL(page.url()).pathname
