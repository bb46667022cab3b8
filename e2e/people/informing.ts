import { expect, type Page } from '@playwright/test'
import type { Crime } from '../crimes/crime.ts'
import { agreeC2 } from './deciding.ts'
import { askForC2 } from './requesting.ts'
import { openRequestOn } from './crimes.ts'
import { choose, press, write } from './forms.ts'
import { saysItIsSaved } from './notices.ts'

/** The officer asks and the decision maker agrees, each in their own browser: what is left is to inform the victim. */
export async function haveAgreed(officer: Page, decisionMaker: Page, crime: Crime): Promise<void> {
  await askForC2(officer, crime)
  await agreeC2(decisionMaker, crime)
}

/** Opens the duty to inform a crime’s victim, from the list of victims who wait for this person. */
export async function openDuty(page: Page, { reference }: Pick<Crime, 'reference'>): Promise<void> {
  await page.goto('/victims')
  const link = page.getByRole('link', { name: reference })
  const next = page.getByRole('link', { name: /^Next page/ })
  while ((await link.count()) === 0 && (await next.count()) > 0) {
    const before = page.url()
    await next.click()
    await expect(page).not.toHaveURL(before)
  }
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Inform ')
}

export type Reply =
  | 'They did not object'
  | 'They do not agree'
  | 'They said somebody put them under pressure'
  | 'They have something to add'

/** Writes down that the victim was informed, alone and all of it, and what they answered. Begins on the duty and ends there. */
export async function inform(page: Page, reply: Reply, theirWords = ''): Promise<void> {
  await press(page, 'I informed them')
  await choose(page, 'When did you inform them?', 'Just now')
  await choose(page, 'Who did you inform?', 'The victim')
  await write(
    page,
    'How did you know it was the right person?',
    'He gave his date of birth and the date of his report.',
  )
  const wishes = page.getByLabel('What does the child wish?')
  if (await wishes.isVisible()) await wishes.fill('To hear of it alone, and that nobody at home is informed.')
  await choose(page, 'How did you inform them?', 'In person')
  await choose(page, 'Did you make sure first that this way of reaching them was safe?', 'Yes')
  await choose(page, 'Does a suspect use the same address, phone or e-mail?', 'No')
  await choose(page, 'Were they alone, with nobody else able to hear?', 'Yes')
  for (const title of [
    'What was decided',
    'Why',
    'The reference',
    'What happens next',
    'Where to find support',
    'How to add something, or challenge it',
  ])
    await choose(page, title, 'Yes')
  await choose(page, 'What did they answer?', reply)
  await write(page, 'What did they say?', theirWords)
  await press(page, 'Save')
  await saysItIsSaved(page, 'The victim was informed')
}

/** Writes down a try by phone that nobody answered. Begins on the duty and ends there. */
export async function tryToReach(page: Page): Promise<void> {
  await press(page, 'I could not reach them')
  await choose(page, 'When did you try?', 'Just now')
  await choose(page, 'How did you try?', 'By phone')
  await choose(page, 'What came of it?', 'Nobody answered')
  await press(page, 'Save')
  await saysItIsSaved(page, 'Your try was written down')
}

/** The decision maker confirms that the victim was informed, and with that the crime is cancelled. */
export async function confirmInformed(page: Page, crime: Pick<Crime, 'reference'>): Promise<void> {
  await openRequestOn(page, crime)
  await press(page, 'Confirm and cancel the crime')
  await press(page, 'I am satisfied that every victim has been informed: cancel this crime')
  await saysItIsSaved(page, 'The crime is cancelled')
}
