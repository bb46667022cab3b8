import { expect } from '@playwright/test'
import { journey } from '../people/visitor.ts'

const THE_CASE = '/rules/cases/case-026'

journey(
  'a decision maker in training changes a fact of a worked case and sees what the rules say of it, and nothing is saved',
  async ({ as }) => {
    const page = await as('decisionMaker', '/rules')
    await page.getByRole('link', { name: 'Worked cases' }).click()
    await page.getByRole('link', { name: 'Case 026' }).click()
    const answer = page.getByRole('region', { name: 'The answer' })
    await expect(answer).toContainText('It may be agreed.')
    await page.getByText('What the decision maker says', { exact: true }).click()
    await page.getByLabel('Is the decision maker convinced?').selectOption('No')
    await expect(answer).toContainText('As you changed it: It is refused.')
    await expect(page.getByText('Was: Yes')).toBeVisible()
    await page.getByLabel('Words of the reasons').fill('many')
    await page.getByLabel('Words of the reasons').press('Enter')
    await expect(page.getByRole('alert').getByText('Enter a whole number, 0 or more')).toBeVisible()
    await page.getByRole('link', { name: 'Put the case back as it was' }).click()
    await expect(answer).toContainText('It may be agreed.')
  },
)

journey('a worked case can be changed without JavaScript too', async ({ as }) => {
  const page = await as('auditor', THE_CASE, { javaScriptEnabled: false })
  await page.getByText('What the decision maker says', { exact: true }).click()
  await page.getByLabel('Is the decision maker convinced?').selectOption('No')
  await page.getByRole('button', { name: 'What do the rules say now?' }).click()
  await expect(page.getByRole('region', { name: 'The answer' })).toContainText('It is refused.')
})

journey('an officer reads a worked case and what it turns on, and is not invited to try answers', async ({ as }) => {
  const page = await as('officer', `${THE_CASE}?judged.convinced=no`)
  await expect(page.getByRole('region', { name: 'The answer' })).toContainText('It may be agreed.')
  await page.getByText('What the decision maker says', { exact: true }).click()
  await expect(page.getByText('Is the decision maker convinced?')).toBeVisible()
  await expect(page.getByLabel('Is the decision maker convinced?')).toHaveCount(0)
})
