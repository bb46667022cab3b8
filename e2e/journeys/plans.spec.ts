import { expect, type Page } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { choose, giveDay, press, write } from '../people/forms.ts'
import { saysItIsSaved } from '../people/notices.ts'
import { isReadable } from '../people/readable.ts'
import { confirmInformed, openDuty, inform } from '../people/informing.ts'
import { journey } from '../people/visitor.ts'
import { pathOf } from '../people/writing.ts'

const PHONE = { viewport: { width: 390, height: 844 } }

/** Fills in a plan to speak to the victim, by phone and in person. Begins on the form. */
async function planToSpeak(page: Page, phone: string): Promise<void> {
  await choose(page, 'Who is to be informed?', 'The victim')
  for (const way of ['In person', 'By phone']) await page.getByRole('checkbox', { name: way, exact: true }).check()
  await write(page, 'Phone', phone)
  await choose(page, 'Are the phone and the e-mail theirs alone?', 'Yes')
  await choose(page, 'Do they need an interpreter?', 'No')
  await choose(page, 'Who supports them when they hear of it?', 'Victim Support, or another charity')
}

/** The summary above the form says what is wrong, and leads to its field. */
const isRefused = (page: Page, words: string): Promise<void> =>
  expect(page.getByRole('link', { name: words })).toBeVisible()

journey(
  'a phone that a suspect has too is refused beside its field, and another is confirmed before it is used',
  async ({ as }) => {
    const crime = CRIMES.sharedPhone
    const officer = await as('officer', '/today', PHONE)
    await openDuty(officer, crime)
    const duty = pathOf(officer)
    await expect(officer.getByText('inform them in person only: do not ring, text, write or leave word')).toBeVisible()
    await officer.getByRole('link', { name: 'Make a contact plan' }).click()
    await press(officer, 'Make a plan')
    await expect(officer.getByLabel('Phone', { exact: true })).toHaveValue('')
    await planToSpeak(officer, '+44 (0)1632 960199')
    await press(officer, 'Save this plan')
    await isRefused(officer, 'A suspect has the same phone number')
    await expect(officer.getByLabel('Phone', { exact: true })).toHaveValue('+44 (0)1632 960199')
    await isReadable(officer, 'making a contact plan')

    await write(officer, 'Phone', '07700 900123')
    await press(officer, 'Save this plan')
    await saysItIsSaved(officer, 'The plan was saved')
    await officer.goto(duty)
    await expect(officer.getByText('Not confirmed yet')).toBeVisible()
    await officer.getByRole('link', { name: 'The contact plan' }).click()
    await write(officer, 'How do you know?', 'I asked him myself, alone, at his work.')
    await press(officer, 'I confirm that this plan is safe')
    await saysItIsSaved(officer, 'The plan was confirmed')
    await isReadable(officer, 'a contact plan')
    await officer.goto(duty)
    await expect(officer.getByText('+44 7700 900123')).toBeVisible()
  },
)

journey('a girl of 17 is informed herself, and her mother hears nothing without her agreement', async ({ as }) => {
  const crime = CRIMES.girlOfSeventeen
  const [officer, decisionMaker] = [await as('officer', '/today', PHONE), await as('decisionMaker')]
  await openDuty(officer, crime)
  const duty = pathOf(officer)
  await expect(officer.getByText('Inform them, not their parents.')).toBeVisible()
  await officer.goto(`${duty}/plan/make`)
  await planToSpeak(officer, '07700 900124')
  await choose(officer, 'Who is to be informed?', 'A parent or guardian')
  await choose(officer, 'Does the victim agree that this person is informed?', 'No')
  await choose(officer, 'Is this person a suspect, or do they live with one?', 'No')
  await choose(officer, 'Is the child looked after by a local authority?', 'No')
  await choose(officer, 'Is every parent or guardian a suspect, or living with one?', 'No')
  await write(officer, 'What does the child wish?', 'She wants to hear of it herself, with nobody at home knowing.')
  await choose(officer, 'Do they know of the report already?', 'Yes')
  await write(officer, 'If it is not the victim, who is it?', 'Her mother')
  await write(officer, 'Why this person?', 'She picked up the phone.')
  await press(officer, 'Save this plan')
  await isRefused(officer, 'The victim has not agreed that a parent is informed')
  await officer.goto(duty)
  await inform(officer, 'They did not object')
  await confirmInformed(decisionMaker, crime)
})

journey('for a boy of 14 a decision maker chooses who is informed, before anybody goes', async ({ as }) => {
  const crime = CRIMES.boyOfFourteen
  const [officer, decisionMaker] = [await as('officer', '/today', PHONE), await as('decisionMaker')]
  await openDuty(officer, crime)
  const duty = pathOf(officer)
  await expect(officer.getByRole('link', { name: 'Choose who is informed for this child' })).toHaveCount(0)
  await officer.goto(`${duty}/plan/make`)
  await planToSpeak(officer, '07700 900125')
  await write(officer, 'What does the child wish?', 'He wants his teacher beside him.')
  await press(officer, 'Save this plan')
  await isRefused(officer, 'The registrar or a decision maker has not chosen that this person is informed')

  await decisionMaker.goto(duty)
  await decisionMaker.getByRole('link', { name: 'Choose who is informed for this child' }).click()
  await isReadable(decisionMaker, 'choosing who is informed')
  await choose(decisionMaker, 'Who is to be informed?', 'The victim')
  await write(decisionMaker, 'Why?', 'He is fourteen, asked for it himself, and his teacher will be beside him.')
  await press(decisionMaker, 'Save this choice')
  await saysItIsSaved(decisionMaker, 'Who is informed was written down')
  await press(officer, 'Save this plan')
  await saysItIsSaved(officer, 'The plan was saved')
})

journey(
  'a teacher who reported it is informed on a lawful basis, and the victim is still to be informed',
  async ({ as }) => {
    const crime = CRIMES.reportedAtSchool
    const officer = await as('officer')
    await openDuty(officer, crime)
    await officer.getByRole('link', { name: 'Inform the professional who reported it' }).click()
    await isReadable(officer, 'informing a professional')
    await giveDay(officer, 'When were they informed?', '2026-11-13')
    await officer.getByLabel('Time').fill('10:30')
    await choose(officer, 'Why may they be informed?', 'The victim agreed that they be informed')
    await write(officer, 'Why is that so here?', 'He said so to me on 12 November.')
    await write(officer, 'Who was informed, and of what?', 'His form teacher: that it may be cancelled, and no more.')
    await press(officer, 'Save')
    await saysItIsSaved(officer, 'That the professional was informed was written down')
    await expect(officer.getByRole('button', { name: 'I informed them' })).toBeVisible()
  },
)

journey.describe('settings', () => {
  journey.use({ force: 'counted' })

  journey(
    'the registrar settles how soon victims are informed, from a day to come; nobody else can',
    async ({ as }) => {
      const registrar = await as('registrar', '/admin/settings')
      await registrar.getByRole('link', { name: 'Change how soon a victim is informed' }).click()
      await write(registrar, 'Within how many working days is a victim informed?', '3')
      await write(registrar, 'And a victim with enhanced rights?', '4')
      await giveDay(registrar, 'From', '2027-01-04')
      await write(registrar, 'Why these days?', 'The chief officer asked for it.')
      await press(registrar, 'Save')
      await isRefused(registrar, 'Under enhanced rights nobody waits longer')
      await isReadable(registrar, 'changing a setting')
      await write(registrar, 'And a victim with enhanced rights?', '1')
      await press(registrar, 'Save')
      await saysItIsSaved(registrar, 'The setting was changed')
      await expect(
        registrar.getByRole('row', { name: /3 working days, 1 working day under enhanced rights/ }),
      ).toContainText('To come')

      const administrator = await as('administrator', '/admin/settings')
      await expect(administrator.getByRole('heading', { level: 1 })).toHaveText('Settings')
      await expect(administrator.getByRole('link', { name: /^Change/ })).toHaveCount(0)
    },
  )
})
