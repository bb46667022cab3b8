import { expect, type Page } from '@playwright/test'
import { declare, find, giveNumber, openDeclared } from '../people/auditing.ts'
import { choose, giveDay, pick, press, write } from '../people/forms.ts'
import { saysItIsSaved } from '../people/notices.ts'
import { isReadable } from '../people/readable.ts'
import { journey } from '../people/visitor.ts'

journey.use({ force: 'counted' })

const WHY = 'Nothing on file but an opinion. The film is of another evening.'

/** Opens a case of an audit among those that wait for its reader, the first of them or the one of a reference; answers its reference. */
async function openDrawn(page: Page, audit: string, reference = /ZZ/): Promise<string> {
  await page.goto('/audits')
  const ofAudit = page.getByRole('row').filter({ has: page.getByRole('cell', { name: audit, exact: true }) })
  const link = ofAudit.getByRole('link', { name: reference }).first()
  const name = await link.innerText()
  await link.click()
  return name
}

journey(
  'a rape that the registrar wrongly cancelled is found by outside readers, reinstated, told to the chief officer and learnt from',
  async ({ as }) => {
    const registrar = await as('registrar', '/audits/programme/declare')
    await declare(registrar, { offences: 'Rape', isWhole: true })
    await press(registrar, 'Declare this audit')
    await openDeclared(registrar, /cancelled or transferred: rape$/)
    const audit = new URL(registrar.url()).pathname
    const number = /Audit (\d+)/.exec(await registrar.getByRole('heading', { level: 1 }).innerText())?.[1] ?? ''
    await press(registrar, 'Freeze the frame')
    await giveNumber(await as('panel', audit), '41662351264166235126')
    await giveNumber(await as('standards', audit), '22516334152251633415')

    const outside = await as('outsideAuditor')
    const reference = await openDrawn(outside, number)
    expect(await outside.getByRole('main').innerText()).not.toMatch(/Halvorsen|Tarrant|Calloway|Merrow/)
    await write(outside, 'Why?', 'To be finished after lunch.')
    await press(outside, 'Save and come back later')
    await openDrawn(outside, number, new RegExp(reference))
    await expect(outside.getByLabel('Why?', { exact: true })).toHaveValue('To be finished after lunch.')
    await isReadable(outside, 'reading a drawn case')
    await find(outside, { wrong: true, why: WHY, danger: 'He lives on her street.' })
    await saysItIsSaved(outside, 'What you found is saved')

    const second = await as('otherOutsideAuditor')
    await openDrawn(second, number, new RegExp(reference))
    expect(await second.getByRole('main').innerText()).not.toContain(WHY)
    await expect(second.getByText('Two readers differ')).toHaveCount(0)
    await find(second, { wrong: true, why: 'An opinion, and no more.' })

    const chief = await as('chief', '/today')
    await chief.getByRole('link', { name: reference }).first().click()
    await expect(chief.getByText('Ruth Halvorsen').first()).toBeVisible()
    const finding = new URL(chief.url()).pathname
    await isReadable(chief, 'a finding')

    const deputy = await as('deputy', finding)
    await deputy.getByRole('link', { name: 'Reinstate this crime' }).click()
    await choose(deputy, 'How was it found?', 'An audit or review')
    await write(deputy, 'Why is it put back?', 'Two outside auditors found that nothing but an opinion is on file.')
    await pick(deputy, 'Which supervisor accepts the investigation?', 'Sgt Alma Okonjo-Reed, North response A')
    await press(deputy, 'Put the crime back')
    await saysItIsSaved(deputy, 'The crime is live again')

    await deputy.goto(finding)
    await choose(deputy, 'What did you do?', 'The crime was reinstated')
    await write(deputy, 'What did you do, and why?', 'I reinstated it on the day. Nothing but an opinion is on file.')
    await press(deputy, 'Save this answer')
    await saysItIsSaved(deputy, 'Your answer is saved')
    await write(deputy, 'What was done, by whom and when?', 'A sergeant went the same evening and left a number.')
    await press(deputy, 'Save what was done')
    await deputy.getByText('Open an action, so that it does not happen again').click()
    await write(deputy, 'What is to be done?', 'Teach the desk to ask for the hour of each film.')
    await write(deputy, 'Who does it?', 'S1003')
    await giveDay(deputy, 'By which day?', '2026-12-18')
    await press(deputy, 'Open this action')
    await saysItIsSaved(deputy, 'The action is open')

    const sergeant = await as('supervisor', '/audits/actions')
    await sergeant.getByRole('link', { name: 'Teach the desk to ask for the hour of each film.' }).click()
    await write(
      sergeant,
      'What was done, and how does it show?',
      'Both desks were taught on Monday; the list is on file.',
    )
    await press(sergeant, 'It is done')
    await expect(sergeant.getByText('Somebody who is not its owner looks at it next.')).toBeVisible()
    await registrar.goto('/audits/actions')
    await registrar.getByRole('link', { name: 'Teach the desk to ask for the hour of each film.' }).click()
    await choose(registrar, 'Is it done?', 'Yes: close it')
    await write(
      registrar,
      'What did you look at, and what did you see?',
      'I read the list of who came, and asked two of them.',
    )
    await press(registrar, 'Save')
    await isReadable(registrar, 'a closed action')
    await chief.goto(finding)
    await expect(chief.getByText('The crime was reinstated.')).toBeVisible()
  },
)

journey('whoever decided is shown why it was wrong, answers, and the registrar reads the answer', async ({ as }) => {
  const decisionMaker = await as('otherDecisionMaker', '/today')
  const list = decisionMaker.getByRole('region', { name: /^Your decisions that were found wrong/ })
  await list.getByRole('link').first().click()
  const finding = new URL(decisionMaker.url()).pathname
  await expect(decisionMaker.getByRole('heading', { level: 1 })).toHaveText('A decision of yours was found wrong')
  await isReadable(decisionMaker, 'a note to whoever decided')
  await press(decisionMaker, 'Save your answer')
  await expect(decisionMaker.getByRole('link', { name: 'Enter your answer' })).toBeVisible()
  const answer = 'I had not asked who was in the room. I ask it each time now.'
  await write(decisionMaker, 'What do you make of it, and what will you do otherwise?', answer)
  await press(decisionMaker, 'Save your answer')
  await saysItIsSaved(decisionMaker, 'Your answer is saved')
  const registrar = await as('registrar', finding)
  await expect(registrar.getByText(answer)).toBeVisible()
  const other = await as('decisionMaker')
  expect((await other.context().request.get(finding)).status()).toBe(404)
})

journey('a seed that was tried twice is seen by everybody who reads the audit', async ({ as }) => {
  const panel = await as('panel', '/audits/programme')
  await panel.getByRole('link', { name: /Requests that were refused/ }).click()
  await expect(panel.getByRole('heading', { name: 'Frame 1, given up' })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Frame 2', exact: true })).toBeVisible()
  await expect(panel.getByText(/the frame left out a week/)).toBeVisible()
})
