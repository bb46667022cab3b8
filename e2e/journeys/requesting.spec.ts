import { expect } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { madeFile } from '#seed/demonstration/files'
import { CRIMES } from '../crimes/crimes.ts'
import { ACCOUNT, addFilm, askForC2, giveFactsOfC2, NEW_INFORMATION, sayWhatHappened } from '../people/requesting.ts'
import { openCrime, openRequestOn } from '../people/crimes.ts'
import { decideTo, judgeC2Well, openDecision } from '../people/deciding.ts'
import { choose, press, write } from '../people/forms.ts'
import { journey, signIn } from '../people/visitor.ts'

const DOES_NOT_SUPPORT = [
  'The victim does not want to go on, or cannot',
  'They will not support it, and there is a suspect',
] as const

journey('an officer whose reason is no ground is led to what to do instead, and nothing is asked', async ({ as }) => {
  const page = await as('officer')
  await sayWhatHappened(page, CRIMES.victimDoesNotSupport, ...DOES_NOT_SUPPORT)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is no ground for cancelling')
  await expect(page.getByText('Outcome: 16')).toBeVisible()
  await choose(page, 'Is there also new information showing that no crime happened?', 'No')
  await press(page, 'Continue')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The crime stays recorded')
  await expect(page.getByText('Nothing was sent to the decision makers.')).toBeVisible()
  await openCrime(page, CRIMES.victimDoesNotSupport)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This crime is live')
  await expect(page.getByRole('table', { name: 'Requests to cancel it' })).toBeHidden()
})

journey('the same reason beside new information leads on to that information', async ({ as }) => {
  const page = await as('officer')
  await sayWhatHappened(page, CRIMES.victimDoesNotSupportAndMore, ...DOES_NOT_SUPPORT)
  await choose(page, 'Is there also new information showing that no crime happened?', 'Yes, there is new information')
  await press(page, 'Continue')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The new information')
})

journey(
  'an officer asks with a file as evidence, checks the answers, sends them, and sees them wait',
  async ({ as }) => {
    const page = await as('officer')
    const { name, bytes } = madeFile('PDF', 'What the council’s camera saw on the market square.')
    await sayWhatHappened(page, CRIMES.askedWithEvidence, ...NEW_INFORMATION)
    await giveFactsOfC2(page, CRIMES.askedWithEvidence)
    await addFilm(page, CRIMES.askedWithEvidence, { file: { name, mimeType: 'application/pdf', buffer: bytes } })
    await press(page, 'Continue')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Check your answers')
    for (const words of [ACCOUNT, 'They say that nothing happened', name])
      await expect(page.getByText(words).first()).toBeVisible()
    await expect(page.getByText('the decision maker must be convinced').first()).toBeVisible()
    expect(await page.getByRole('main').innerText()).not.toMatch(/\ballowed\b/i)
    await press(page, 'Send to the decision makers')
    await expect(page.getByText('It waits for a decision maker or the registrar.')).toBeVisible()
    await press(page, 'See the request')
    await expect(page.getByText('Withdraw the request')).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `Download ${name}` }).click(),
    ])
    expect(await readFile(await download.path())).toEqual(bytes)
  },
)

journey('a request put back with numbered questions is answered by the officer and decided again', async ({ as }) => {
  const crime = CRIMES.returned
  const officer = await as('officer')
  await askForC2(officer, crime)
  const decisionMaker = await as('decisionMaker')
  await openDecision(decisionMaker, crime)
  await decideTo(
    decisionMaker,
    'Return with questions',
    'Two things are missing.',
    'Who fetched the film?',
    'Which clock does the camera go by?',
  )
  await expect(decisionMaker.getByText('Returned').first()).toBeVisible()
  await officer.goto('/today')
  await openRequestOn(officer, crime)
  await press(officer, 'Answer the questions')
  await write(officer, '1. Who fetched the film?', 'I fetched it myself from the council’s office.')
  await write(officer, '2. Which clock does the camera go by?', 'The council’s own, checked against ours that day.')
  await press(officer, 'Send the answers')
  await expect(officer.getByRole('heading', { name: 'Your answers are sent' })).toBeVisible()
  await openDecision(decisionMaker, crime)
  await expect(decisionMaker.getByText('The council’s own, checked against ours that day.').first()).toBeAttached()
  await judgeC2Well(decisionMaker)
  await decideTo(decisionMaker, 'Agree')
  await expect(decisionMaker.getByRole('heading', { name: 'Agreed, as C2' })).toBeVisible()
})

journey('what an officer typed is still there after a refusal, and after signing out and in again', async ({ as }) => {
  const page = await as('officer')
  await sayWhatHappened(page, CRIMES.savedWords, ...NEW_INFORMATION)
  await write(page, 'What does the new information show?', ACCOUNT)
  await press(page, 'Continue')
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(page.getByLabel('What does the new information show?')).toHaveValue(ACCOUNT)
  await press(page, 'Save and come back later')
  await expect(page.getByText('What you wrote is saved.')).toBeVisible()
  await press(page, 'Sign out')
  await signIn(page, 'officer')
  await page.getByRole('link', { name: CRIMES.savedWords.reference }).click()
  await press(page, 'Go on')
  await expect(page.getByLabel('What does the new information show?')).toHaveValue(ACCOUNT)
})
