import type { Page } from '@playwright/test'
import { choose, press, write } from './forms.ts'

/** An account that tells nobody who it is about. */
export const ACCOUNT =
  'Person A reported it. A film that nobody had seen before shows that nobody touched them, and Officer 1 decided on it.'
const WHY = 'The reasons show what was looked at and why it was enough.'

/** Writes the pack of the case on the page. */
export async function writePack(page: Page, account: string): Promise<void> {
  await write(page, 'What happened, and why was it decided so?', account)
  await write(page, 'What may the press or the family already know?', 'A search found nothing about it.')
  await press(
    page,
    (await page.getByRole('button', { name: 'Save the pack' }).count()) > 0 ? 'Save the pack' : 'Save a new version',
  )
}

/** Signs the pack on the page off, with a reason where one is asked for. */
export async function signOff(page: Page): Promise<void> {
  const reason = page.getByLabel('Why may each of the things that were found stand?', { exact: true })
  if ((await reason.count()) > 0)
    await reason.fill('The offence is shown as its group only, and nothing here tells more.')
  await press(page, 'Sign this pack off')
}

/** A member scores the case on the page. */
export async function giveScore(page: Page, score = '1: consistent with the rules'): Promise<void> {
  await choose(page, 'What do you make of the decision?', score)
  await write(page, 'Why?', WHY)
  await press(page, 'Save my score')
}

/** The chair opens the discussion of the case on the page and writes down what the panel concluded. */
export async function discuss(page: Page, conclusion = '2: appropriate, with observations'): Promise<void> {
  await press(page, 'Open the discussion')
  await choose(page, 'What does the panel conclude?', conclusion)
  await write(page, 'A note of the discussion', 'The members agree that the decision follows the rules.')
  await press(page, 'Save the conclusion')
}
