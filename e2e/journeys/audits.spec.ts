import { createHash } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { declare, giveNumber, openDeclared } from '../people/auditing.ts'
import { press } from '../people/forms.ts'
import { isReadable } from '../people/readable.ts'
import { journey } from '../people/visitor.ts'

journey.use({ force: 'counted' })

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What stands beside a word in the last frame of an audit. */
const beside = async (page: Page, key: string): Promise<string> =>
  (
    await page.locator('.govuk-summary-list__row').filter({ hasText: key }).last().locator('dd').first().innerText()
  ).trim()

journey(
  'an audit is declared, frozen and drawn by the numbers of two people, and anybody draws it again',
  async ({ as }) => {
    const registrar = await as('registrar', '/audits/programme')
    await registrar.getByRole('link', { name: 'Declare an audit' }).click()
    await press(registrar, 'Declare this audit')
    await expect(registrar.getByRole('link', { name: 'Select what is audited' })).toBeVisible()
    await declare(registrar, { looks: 2 })
    await isReadable(registrar, 'declaring an audit')
    await press(registrar, 'Declare this audit')
    await openDeclared(registrar, /cancelled or transferred$/)
    const audit = new URL(registrar.url()).pathname
    await press(registrar, 'Freeze the frame')
    await expect(registrar.getByText('The frame is frozen')).toBeVisible()
    await expect(registrar.getByRole('button', { name: 'Save this number' })).toHaveCount(0)

    const panel = await as('panel', '/today')
    await panel.locator(`main a[href="${audit}"]`).click()
    expect(await beside(panel, 'Hash of the frame')).toMatch(/^[0-9a-f]{64}$/)
    await isReadable(panel, 'an audit that waits for a number')
    await giveNumber(panel, '4 1 6 6 2 3 5 1 2 6')
    await expect(panel.getByText('It waits for its second number')).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Save this number' })).toHaveCount(0)
    await registrar.goto(audit)
    await expect(registrar.getByText('Given, and not shown before the other one is')).toBeVisible()
    const auditor = await as('auditor', audit)
    await giveNumber(auditor, '2251633415')
    await isReadable(auditor, 'an audit that was drawn')

    const link = registrar.getByRole('link', { name: /^The labels of the frame/ })
    await registrar.goto(audit)
    const file = await registrar.context().request.get((await link.getAttribute('href')) ?? '')
    const labels = (await file.text()).split('\n')
    const [hash, entry, seed] = [
      await beside(registrar, 'Hash of the frame'),
      await beside(registrar, 'Hash of its log entry'),
      await beside(registrar, 'Seed'),
    ]
    expect(hash).toBe(sha256(labels.join('\n')))
    expect(seed).toBe(sha256(`${entry}|4166235126|2251633415`))
    await expect(registrar.getByText('Nothing is shown before the last').first()).toBeVisible()
    await panel.goto(audit)
    await panel.getByText('Check the draw of frame 1 yourself').click()
    await expect(panel.getByText(`${entry}|4166235126|2251633415`)).toBeVisible()
    expect(await panel.getByRole('main').innerText()).not.toMatch(/ZZ\/\d/)
    expect((await panel.context().request.get((await link.getAttribute('href')) ?? '')).status()).not.toBe(200)
  },
)
