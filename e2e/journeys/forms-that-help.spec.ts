import { expect, type Page } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import type { Crime } from '../crimes/crime.ts'
import { ACCOUNT, giveFactsOfC2, NEW_INFORMATION, sayWhatHappened } from '../people/requesting.ts'
import { fillInDecision, openDecision, REASON } from '../people/deciding.ts'
import { choose, press, write } from '../people/forms.ts'
import { journey } from '../people/visitor.ts'

const PLAIN = { javaScriptEnabled: false } as const

const THEIR_NUMBER = 'What is their number?'

const toTheTransfer = (officer: Page, crime: Crime) =>
  sayWhatHappened(officer, crime, 'It happened somewhere else', 'In another force’s area in England or Wales')

journey('a question appears once an answer asks for it, and goes when it no longer does', async ({ as }) => {
  const officer = await as('officer', '/crimes')
  await toTheTransfer(officer, CRIMES.questionAppears)
  await expect(officer.getByLabel(THEIR_NUMBER)).toBeHidden()
  await choose(officer, 'What number has the other force given?', 'A crime number')
  await expect(officer.getByLabel(THEIR_NUMBER)).toBeVisible()
  await choose(officer, 'What number has the other force given?', 'None yet')
  await expect(officer.getByLabel(THEIR_NUMBER)).toBeHidden()
  await choose(officer, 'What number has the other force given?', 'A crime number')
  await press(officer, 'Continue')
  await expect(officer.getByRole('link', { name: 'Enter the other force’s number' })).toBeVisible()
})

journey('without JavaScript it always stands there, and says when to leave it empty', async ({ as }) => {
  const officer = await as('officer', '/crimes', PLAIN)
  await toTheTransfer(officer, CRIMES.questionAlwaysThere)
  await expect(officer.getByLabel(THEIR_NUMBER)).toBeVisible()
  await expect(officer.getByText('Leave this empty if they have given none.')).toBeVisible()
  await choose(officer, 'What number has the other force given?', 'A crime number')
  await press(officer, 'Continue')
  await expect(officer.getByRole('link', { name: 'Enter the other force’s number' })).toBeVisible()
})

const FIRST = 'Which clock does the camera go by?'
const SECOND = 'Who fetched the film?'
const THIRD = 'Where is the original?'

const isReturned = async (page: Page, ...questions: readonly string[]) => {
  await expect(page.getByText('Returned').first()).toBeVisible()
  for (const question of questions) await expect(page.getByText(question).first()).toBeAttached()
}

journey(
  'questions for the officer are added one by one and taken out again, and arrive in their order',
  async ({ as }) => {
    const decisionMaker = await as('decisionMaker', '/requests')
    await openDecision(decisionMaker, CRIMES.questionsRepeat)
    await fillInDecision(decisionMaker, 'Return with questions', REASON, FIRST, SECOND, THIRD)
    await decisionMaker.getByRole('button', { name: 'Remove question 2' }).click()
    await expect(decisionMaker.getByLabel('Question 2, if you have another')).toHaveValue(THIRD)
    await press(decisionMaker, 'Save the decision')
    await isReturned(decisionMaker, FIRST, THIRD)
    await expect(decisionMaker.getByText(SECOND)).toHaveCount(0)
  },
)

journey('without JavaScript there are boxes enough for them', async ({ as }) => {
  const decisionMaker = await as('decisionMaker', '/requests', PLAIN)
  await openDecision(decisionMaker, CRIMES.questionsInBoxes)
  await expect(decisionMaker.getByRole('button', { name: 'Add another question' })).toBeHidden()
  await fillInDecision(decisionMaker, 'Return with questions', REASON, FIRST, SECOND, THIRD)
  await press(decisionMaker, 'Save the decision')
  await isReturned(decisionMaker, FIRST, SECOND, THIRD)
})

const WHAT_IT_SHOWS = 'What does the new information show?'
const MISSING = 'Say what the new information shows'

journey('an error is said as one leaves a field, and goes away as it is mended', async ({ as }) => {
  const officer = await as('officer', '/crimes')
  const crime = CRIMES.mendedOnLeaving
  await sayWhatHappened(officer, crime, ...NEW_INFORMATION)
  const box = officer.getByLabel(WHAT_IT_SHOWS)
  await expect(async () => {
    await box.focus()
    await box.blur()
    await expect(officer.getByText(MISSING)).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(officer.getByRole('heading', { name: 'There is a problem' })).toBeHidden()
  await box.pressSequentially('He')
  await expect(officer.getByText(MISSING)).toBeHidden()
  await box.fill('')
  await press(officer, 'Continue')
  await expect(officer.getByRole('link', { name: MISSING })).toBeVisible()
  await expect(officer.getByText(MISSING)).toHaveCount(2)
  await write(officer, WHAT_IT_SHOWS, ACCOUNT)
  await expect(officer.getByText(MISSING)).toHaveCount(0)
  await expect(officer.getByRole('link', { name: 'Say what the victim says now' })).toBeVisible()
  await giveFactsOfC2(officer, crime)
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('The evidence')
})

journey('without JavaScript the server says the same words, and takes what was mended', async ({ as }) => {
  const officer = await as('officer', '/crimes', PLAIN)
  const crime = CRIMES.mendedOnSending
  await sayWhatHappened(officer, crime, ...NEW_INFORMATION)
  await press(officer, 'Continue')
  await expect(officer.getByRole('link', { name: MISSING })).toBeVisible()
  await expect(officer.getByText(MISSING)).toHaveCount(2)
  await giveFactsOfC2(officer, crime)
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('The evidence')
})
