import { expect } from '@playwright/test'
import { choose, giveDay, press, write } from '../people/forms.ts'
import { ACCOUNT, discuss, giveScore, signOff, writePack } from '../people/panel.ts'
import { isReadable } from '../people/readable.ts'
import { journey, PEOPLE } from '../people/visitor.ts'

journey(
  'a panel member reads a published report and sees no name, no reference and no small number',
  async ({ as }) => {
    const page = await as('panel', '/publications')
    await page.getByRole('link', { name: 'Half-year report, 1 April 2026 to 30 September 2026' }).last().click()
    const words = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')
    expect(words).toContain('Victims who should have been informed first')
    expect(words).not.toMatch(/ZZ\/\d{6}/)
    for (const name of Object.values(PEOPLE)) expect(words).not.toContain(name)
    for (const count of await page.getByRole('main').getByRole('cell').allInnerTexts())
      expect(count).toMatch(/^(not shown|0|[5-9]|\d{2,3}|\d{1,3},\d{3})$/)
  },
)

journey('the registrar follows a figure to the crimes behind it', async ({ as }) => {
  const page = await as('registrar', '/compliance')
  await page.getByRole('link', { name: 'Every figure with its groups, on one page' }).click()
  await page.locator('main a[href*="figure=cancellation-rate"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What share of recorded crimes is cancelled now?')
  await page.locator('main table a').first().click()
  await expect(page).toHaveURL(/\/crimes\/[0-9a-f-]{36}$/)
})

journey(
  'a panel meets: a pack with a name in a quotation is not signed off, a member stands down, and a referral is answered',
  async ({ as }) => {
    journey.slow()
    const registrar = await as('registrar', '/panels/arrange')
    await isReadable(registrar, 'arranging a panel meeting')
    await giveDay(registrar, 'When is the meeting?', '2026-11-16')
    await write(registrar, 'What is it about?', 'Violence that was cancelled')
    for (const who of ['panel', 'otherPanel', 'thirdPanel'] as const)
      await registrar.getByRole('checkbox', { name: PEOPLE[who] }).check()
    await choose(registrar, 'Who is in the chair?', PEOPLE.panel)
    await press(registrar, 'Arrange the meeting')
    await registrar.getByRole('table', { name: 'Meetings to come' }).getByRole('link').first().click()
    await registrar.getByRole('link', { name: 'Add cases' }).click()
    const meeting = new URL(registrar.url()).pathname.replace(/\/cases$/, '')
    await isReadable(registrar, 'adding cases')
    await choose(registrar, 'How are the cases found?', 'Every cancellation of some offences')
    await registrar.getByRole('checkbox', { name: 'Violence', exact: true }).check()
    await giveDay(registrar, 'Took effect from which day?', '2026-07-01')
    await giveDay(registrar, 'Took effect to which day?', '2026-10-31')
    await press(registrar, 'Add to the agenda')
    const links = registrar.getByRole('table', { name: 'Agenda' }).getByRole('link')
    const addresses = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
    for (const address of addresses.slice(1)) {
      await registrar.goto(address)
      await registrar.getByText('Take this case off the agenda').click()
      await write(registrar, 'Why is it taken off?', 'One case is enough for this meeting.')
      await press(registrar, 'Take it off the agenda')
    }
    const [address = ''] = addresses

    const deputy = await as('deputy', address)
    await writePack(deputy, `${ACCOUNT} They said “Officer ${PEOPLE.decisionMaker} never rang me back” later.`)
    const standards = await as('standards', address)
    await expect(standards.getByText('This version cannot be signed off')).toBeVisible()
    await expect(standards.getByRole('button', { name: 'Sign this pack off' })).toHaveCount(0)
    await isReadable(standards, 'a pack that cannot be signed off')
    await deputy.goto(address)
    await writePack(deputy, ACCOUNT)
    await expect(deputy.getByRole('button', { name: 'Sign this pack off' })).toHaveCount(0)
    await standards.goto(address)
    await signOff(standards)
    await expect(standards.getByText('The pack is signed off')).toBeVisible()

    const chair = await as('panel', '/today')
    await chair.locator(`main a[href="${meeting}"]`).click()
    await isReadable(chair, 'an undertaking')
    await press(chair, 'Give this undertaking')
    await chair.goto(address)
    const words = await chair.getByRole('main').innerText()
    for (const name of Object.values(PEOPLE)) expect(words).not.toContain(name)
    expect(words).not.toMatch(/ZZ\/\d/)
    await isReadable(chair, 'a pack to score')
    await giveScore(chair, '3: inappropriate')

    const other = await as('otherPanel', meeting, { javaScriptEnabled: false })
    await other.getByRole('button', { name: 'Give this undertaking' }).click()
    await other.goto(address)
    expect(await other.getByRole('main').innerText()).not.toContain('3: inappropriate.')
    await other.getByText('I could know somebody in this: stand down').click()
    await other.getByLabel('Why do you stand down?').fill('I know somebody in this.')
    await other.getByRole('button', { name: 'Stand down from this case' }).click()
    await expect(other.getByText('You have stood down', { exact: true })).toBeVisible()
    await other.goto(address)
    await expect(other.getByText('You have stood down from this case.')).toBeVisible()

    const third = await as('thirdPanel', meeting)
    await press(third, 'Give this undertaking')
    await chair.goto(address)
    await expect(chair.getByRole('button', { name: 'Open the discussion' })).toHaveCount(0)
    await third.goto(address)
    await giveScore(third)
    await chair.goto(address)
    await discuss(chair)
    await choose(chair, 'What is it?', 'A recommendation to the registrar')
    await write(chair, 'What does the panel ask or recommend?', 'Please look at the reasons of Officer 1 again.')
    await press(chair, 'Refer this case')
    await isReadable(chair, 'a case that was referred')

    await registrar.goto('/today')
    await registrar.locator('main a[href^="/panels/referrals/"]').first().click()
    await choose(registrar, 'What did you do?', 'The decision stands as it is')
    await write(registrar, 'What was done, and why?', `${PEOPLE.decisionMaker} was right, for the film is new.`)
    await press(registrar, 'Send this answer')
    await expect(registrar.getByText('These words could tell who a case is about').first()).toBeVisible()
    await write(registrar, 'What was done, and why?', 'The reasons were read again. They name the film, which is new.')
    await press(registrar, 'Send this answer')
    await expect(registrar.getByText('The panel reads your answer')).toBeVisible()
    await isReadable(registrar, 'a referral that was answered')

    await registrar.goto(meeting)
    await write(registrar, 'What is to be minuted?', 'One case was discussed, and one recommendation was made.')
    await choose(registrar, 'Are these the final minutes?', 'Yes: close the meeting. Every case has to be concluded')
    await press(registrar, 'Save the minutes')
    await registrar.getByRole('link', { name: 'Summary to publish' }).click()
    await expect(registrar.getByText('The panel concluded on 1 case.')).toBeVisible()
    await isReadable(registrar, 'a summary to publish')
    await chair.goto('/today')
    await chair.locator('main a[href^="/panels/referrals/"]').first().click()
    await press(chair, 'Close this referral')
    await expect(chair.getByText('The referral is closed.')).toBeVisible()
  },
)
