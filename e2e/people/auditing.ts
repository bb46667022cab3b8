import { type Page } from '@playwright/test'
import { POINT_QUESTIONS } from '#lib/audits/reviews/points'
import { choose, giveDay, press, write } from './forms.ts'

/** What an audit is to be, where it is not a sample of what was cancelled since April. */
export interface Declared {
  readonly offences?: string
  readonly isWhole?: boolean
  /** After how many groups of readings it is held to its tolerance. */
  readonly looks?: number
}

const LOOKS = 'How many looks are there? Leave this empty for one, after the last reading'

/** Fills in the declaration of an audit and sends it. */
export async function declare(page: Page, { offences, isWhole = false, looks }: Declared = {}): Promise<void> {
  await choose(page, 'What is audited?', 'Crimes that were cancelled or transferred')
  await giveDay(page, 'From which day?', '2026-04-01')
  await giveDay(page, 'To which day?', '2026-10-31')
  if (offences !== undefined) await page.getByRole('checkbox', { name: offences, exact: true }).check()
  await choose(page, 'How are they chosen?', isWhole ? 'A full count: every one is read' : 'A random sample')
  if (!isWhole) {
    await write(page, 'What share do you expect to be wrong, in percent?', '10')
    await write(page, 'How many points may the answer be off?', '5')
    if (looks !== undefined) await write(page, LOOKS, String(looks))
  }
  await write(page, 'How many may be wrong at most, in percent?', '10')
  await write(page, 'What is the aim?', 'To know how many cancellations of this half-year were wrong.')
  await write(page, 'Why these crimes?', 'Inspectors look at the same half-year.')
  await write(page, 'How are the readings checked?', 'A fifth is read by a second auditor.')
  await write(page, 'How is quality watched while it runs?', 'The registrar meets the auditors each week.')
  await write(page, 'What can it not show?', 'Crimes that were never recorded.')
  await giveDay(page, 'By which day is it finished?', '2026-11-20')
}

/** Gives a number for the seed of the audit on the page. */
export async function giveNumber(page: Page, digits: string): Promise<void> {
  await write(page, 'The number', digits)
  await press(page, 'Save this number')
}

/** Answers every point of a reading alike. */
async function answerPoints(page: Page, answer: 'Yes' | 'No'): Promise<void> {
  for (const question of Object.values(POINT_QUESTIONS)) await choose(page, question, answer)
}

/** What a reader finds of the case on the page, and why. */
export async function find(
  page: Page,
  {
    wrong,
    why,
    deliberate = 'No',
    danger = '',
  }: { wrong: boolean; why: string; deliberate?: 'Yes' | 'No'; danger?: string },
): Promise<void> {
  await answerPoints(page, wrong ? 'No' : 'Yes')
  await choose(
    page,
    'Was the decision right, on what was known then and under the rules of its day?',
    wrong ? 'The decision was wrong' : 'The decision was right',
  )
  if (wrong) {
    await page.getByRole('checkbox', { name: /^R1:/ }).check()
    await choose(page, 'Could it have been deliberate?', deliberate)
  }
  await write(page, 'Why?', why)
  await choose(page, 'Is the record right now?', wrong ? 'The record is wrong now' : 'The record is right now')
  if (danger !== '') await write(page, 'Could somebody be in danger? Say who and why', danger)
  await press(page, 'Save what you found')
}

/** Opens the audit that was just declared and waits for its frame; `about` is how its name ends. */
export async function openDeclared(page: Page, about: RegExp): Promise<void> {
  const rows = page.getByRole('row').filter({ hasText: 'To be frozen' })
  await rows.getByRole('link', { name: about }).first().click()
}
