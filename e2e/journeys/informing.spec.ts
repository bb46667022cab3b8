import { expect, type Page } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { openCrime, openRequestOn } from '../people/crimes.ts'
import { decideTo, openDecision } from '../people/deciding.ts'
import { choose, press, write } from '../people/forms.ts'
import { saysItIsSaved } from '../people/notices.ts'
import { confirmInformed, haveAgreed, openDuty, inform, tryToReach } from '../people/informing.ts'
import { journey } from '../people/visitor.ts'

const PHONE = { viewport: { width: 390, height: 844 } }

/** The number of crimes transferred or cancelled, as the compliance report of this year gives it. */
async function leftTheCount(page: Page): Promise<number> {
  await page.goto('/compliance/cancelled?period=year')
  const sentence = page
    .getByRole('figure', { name: 'How many crimes were transferred or cancelled, and as what?' })
    .getByText(/crimes transferred or cancelled/)
    .first()
  return Number.parseInt((await sentence.innerText()).replaceAll(',', ''), 10)
}

const findAmongLive = async (page: Page, reference: string) => {
  await page.goto('/crimes?status=live&from=2026-10-19&to=2026-10-19&unit=NORTH-RESPONSE-A')
  return page.getByRole('row', { name: reference })
}

journey.describe('the count', () => {
  journey.use({ force: 'counted' })

  journey(
    'a victim is informed, the decision maker confirms, and only then the crime leaves the count',
    async ({ as }) => {
      const crime = CRIMES.informedAndConfirmed
      const [decisionMaker, reader] = [await as('decisionMaker'), await as('registrar')]
      const before = await leftTheCount(reader)
      await haveAgreed(await as('officer'), decisionMaker, crime)
      await openRequestOn(decisionMaker, crime)
      await expect(decisionMaker.getByRole('button', { name: 'Stop it' })).toBeVisible()

      const phone = await as('officer', '/today', PHONE)
      await openDuty(phone, crime)
      await inform(phone, 'They did not object')
      await openCrime(phone, crime)
      await expect(phone.getByRole('heading', { level: 1 })).toHaveText('This crime is live')
      await expect(await findAmongLive(reader, crime.reference)).toContainText('Agreed, still in the count')
      expect(await leftTheCount(reader)).toBe(before)

      await confirmInformed(decisionMaker, crime)
      await openCrime(phone, crime)
      await expect(phone.getByRole('heading', { level: 1 })).toHaveText('This crime is cancelled')
      await expect(await findAmongLive(reader, crime.reference)).toHaveCount(0)
      expect(await leftTheCount(reader)).toBe(before + 1)
    },
  )
})

journey(
  'nothing can be confirmed before the victim is informed, and six failed attempts leave the crime recorded',
  async ({ as }) => {
    const crime = CRIMES.failedAttempts
    const [officer, decisionMaker] = [await as('officer', '/today', PHONE), await as('decisionMaker')]
    await openDuty(officer, crime)
    for (let n = 1; n <= 6; n += 1) await tryToReach(officer)
    await expect(officer.getByText('They were tried 6 times. That does not end it')).toBeVisible()
    await expect(officer.getByRole('button', { name: 'I informed them' })).toBeVisible()

    await openRequestOn(decisionMaker, crime)
    await decisionMaker.goto(`${new URL(decisionMaker.url()).pathname}/confirm`)
    await expect(decisionMaker.getByText('The crime stays recorded until this is put right.')).toBeVisible()
    await expect(decisionMaker.getByRole('button', { name: /cancel this crime/ })).toHaveCount(0)
    await openCrime(decisionMaker, crime)
    await expect(decisionMaker.getByRole('heading', { level: 1 })).toHaveText('This crime is live')
  },
)

journey('a victim who disagrees stops it at once, and the decision maker reads what they said', async ({ as }) => {
  const crime = CRIMES.victimDisagrees
  const words = 'He pushed me twice and I have a photograph of the bruise.'
  const [officer, decisionMaker] = [await as('officer', '/today', PHONE), await as('decisionMaker')]
  await openDuty(officer, crime)
  await inform(officer, 'They do not agree', words)
  await expect(officer.getByText(/The case is stopped. It goes back to .*Ines Calloway/)).toBeVisible()

  await decisionMaker.goto('/requests?whose=mine')
  await openRequestOn(decisionMaker, crime)
  await expect(decisionMaker.getByText(words).first()).toBeVisible()
  await expect(decisionMaker.getByRole('button', { name: 'Confirm and cancel the crime' })).toHaveCount(0)
  await expect(decisionMaker.getByRole('button', { name: 'Decide' })).toBeVisible()
  await openCrime(decisionMaker, crime)
  await expect(decisionMaker.getByRole('heading', { level: 1 })).toHaveText('This crime is live')
})

journey(
  'a decision is revoked after the victim was informed: the crime stays, and the victim is informed again',
  async ({ as }) => {
    const crime = CRIMES.revokedAfterNotification
    const [officer, decisionMaker] = [await as('officer', '/today', PHONE), await as('decisionMaker')]
    await openDuty(officer, crime)
    await inform(officer, 'They did not object')

    await openRequestOn(decisionMaker, crime)
    await press(decisionMaker, 'Stop it')
    await write(decisionMaker, 'Why must it be stopped?', 'A passer-by has come forward who saw the push.')
    await press(decisionMaker, 'Stop it')
    await openDecision(decisionMaker, crime)
    await decideTo(decisionMaker, 'Refuse', 'The passer-by saw a push that the film does not show.')
    await expect(decisionMaker).toHaveURL(/\?done=/)

    await openDuty(officer, crime)
    await expect(officer.getByText('The decision was changed: correct what the victim was informed of')).toBeVisible()
    await inform(officer, 'They did not object')
    await officer.goto('/victims')
    await expect(officer.getByRole('link', { name: crime.reference })).toHaveCount(0)
    await openCrime(officer, crime)
    await expect(officer.getByRole('heading', { level: 1 })).toHaveText('This crime is live')
  },
)

journey('with no signal at the doorstep the words wait on the page, and nowhere in the phone', async ({ as }) => {
  const crime = CRIMES.isOffline
  const phone = await as('officer', '/today', PHONE)
  await openDuty(phone, crime)
  await press(phone, 'I could not reach them')
  await choose(phone, 'When did you try?', 'Just now')
  await choose(phone, 'How did you try?', 'In person')
  await choose(phone, 'What came of it?', 'Nobody answered')
  const notes = phone.getByLabel('What should the next person know?', { exact: true })
  await notes.fill('The curtain moved, and nobody came.')

  await phone.context().setOffline(true)
  await press(phone, 'Save')
  await expect(phone.getByText('There is no signal')).toBeVisible()
  await expect(notes).toHaveValue('The curtain moved, and nobody came.')
  expect(await phone.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)

  await phone.context().setOffline(false)
  await phone.route('**/favicon.svg', () => undefined)
  await Promise.all([phone.waitForEvent('requestfailed'), press(phone, 'Save')])
  await expect(phone.getByText('There is no signal')).toBeVisible()
  await expect(phone).toHaveURL(/\/attempt$/)
  await phone.unroute('**/favicon.svg')
  await press(phone, 'Save')
  await saysItIsSaved(phone, 'Your try was written down')
  await expect(phone.getByText('The curtain moved, and nobody came.')).toBeVisible()
})
