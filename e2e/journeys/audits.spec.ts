import { createHash } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { choose, giveDay, press, write } from '../people/forms.ts'
import { isReadable } from '../people/readable.ts'
import { journey } from '../people/visitor.ts'

journey.use({ force: 'counted' })

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What stands beside a word in the last frame of an audit. */
const beside = async (page: Page, key: string): Promise<string> =>
  (
    await page.locator('.govuk-summary-list__row').filter({ hasText: key }).last().locator('dd').first().innerText()
  ).trim()

async function declare(page: Page): Promise<void> {
  await choose(page, 'What is audited?', 'Crimes that were cancelled or transferred')
  await giveDay(page, 'From which day?', '2026-04-01')
  await giveDay(page, 'To which day?', '2026-10-31')
  await choose(page, 'How are they chosen?', 'A random sample')
  await write(page, 'What share do you expect to be wrong, in percent?', '10')
  await write(page, 'How many points may the answer be off?', '5')
  await write(page, 'How many may be wrong at most, in percent?', '10')
  await write(page, 'What is the aim?', 'To know how many cancellations of this half-year were wrong.')
  await write(page, 'Why these crimes?', 'Inspectors look at the same half-year.')
  await write(page, 'How are the readings checked?', 'A fifth is read by a second auditor.')
  await write(page, 'How is quality watched while it runs?', 'The registrar meets the auditors each week.')
  await write(page, 'What can it not show?', 'Crimes that were never recorded.')
  await giveDay(page, 'By which day is it finished?', '2026-12-18')
}

journey(
  'an audit is declared, frozen and drawn by the numbers of two people, and anybody draws it again',
  async ({ as }) => {
    const registrar = await as('registrar', '/audits/programme')
    await registrar.getByRole('link', { name: 'Declare an audit' }).click()
    await press(registrar, 'Declare this audit')
    await expect(registrar.getByRole('link', { name: 'Select what is audited' })).toBeVisible()
    await declare(registrar)
    await isReadable(registrar, 'declaring an audit')
    await press(registrar, 'Declare this audit')
    await registrar.getByRole('link', { name: /^1: Crimes that were cancelled/ }).click()
    const audit = new URL(registrar.url()).pathname
    await press(registrar, 'Freeze the frame')
    await expect(registrar.getByText('The frame is frozen')).toBeVisible()
    await expect(registrar.getByRole('button', { name: 'Save this number' })).toHaveCount(0)

    const panel = await as('panel', audit)
    await write(panel, 'The number', '4 1 6 6 2 3 5 1 2 6')
    await press(panel, 'Save this number')
    await registrar.goto(audit)
    await expect(registrar.getByText('Given, and not shown before the other one is')).toBeVisible()
    const auditor = await as('auditor', audit)
    await write(auditor, 'The number', '2251633415')
    await press(auditor, 'Save this number')
    await isReadable(auditor, 'an audit that was drawn')

    const link = registrar.getByRole('link', { name: /^The references of the frame/ })
    await registrar.goto(audit)
    const file = await registrar.context().request.get((await link.getAttribute('href')) ?? '')
    const references = (await file.text()).split('\n')
    const [hash, entry, seed] = [
      await beside(registrar, 'Hash of the frame'),
      await beside(registrar, 'Hash of its log entry'),
      await beside(registrar, 'Seed'),
    ]
    expect(hash).toBe(sha256(references.join('\n')))
    expect(seed).toBe(sha256(`${entry}|4166235126|2251633415`))
    const drawn = registrar.getByRole('table', { name: /^To be read/ }).locator('tbody th, tbody td:first-child')
    const first = (await drawn.first().innerText()).trim()
    const tickets = references.map((each) => ({ each, ticket: sha256(`${seed}|${hash}|${each}`) }))
    const inOrder = tickets.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1))
    expect(inOrder.map(({ each }) => each)).toContain(first)
    await expect(registrar.getByText('Nothing is shown before the last').first()).toBeVisible()
    await panel.goto(audit)
    expect(await panel.getByRole('main').innerText()).not.toMatch(/ZZ\/\d/)
    expect((await panel.context().request.get((await link.getAttribute('href')) ?? '')).status()).not.toBe(200)
  },
)
