import { expect } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { openRequestOn, requestOn } from '../people/crimes.ts'
import { agreeC2, decideTo, fillInDecision, judgeC2Well, openDecision, REASON } from '../people/deciding.ts'
import { filledIn, postByHand, press } from '../people/forms.ts'
import { journey } from '../people/visitor.ts'

journey(
  'a decision maker decides C2 by their own judgements, beside what the rules say with their pages',
  async ({ as }) => {
    const crime = CRIMES.decided
    const page = await as('decisionMaker')
    await openDecision(page, crime)
    await decideTo(page, 'Agree')
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    const rules = page.getByRole('region', { name: /^What the rules say/ })
    await expect(rules.getByText('The decision maker is convinced that no crime happened')).toBeVisible()
    await expect(rules.getByText(/page \d+ · HOCR-C2-05\b/)).toBeVisible()
    await judgeC2Well(page)
    await press(page, 'Check what the rules say')
    await expect(page.getByRole('link', { name: 'Nothing stands in the way of agreeing' })).toBeVisible()
    await decideTo(page, 'Agree')
    await expect(page.getByRole('heading', { name: 'Agreed, as C2' })).toBeVisible()
    await expect(page.getByText('Agreed, still in the count').first()).toBeVisible()
    await expect(
      page
        .getByRole('region', { name: /^What the rules said when it was decided, as C2/ })
        .getByText(/page \d+ · HOCR-C2-05\b/),
    ).toBeVisible()
    await expect(page.getByText(REASON)).toBeVisible()
  },
)

for (const { part, words, crime } of [
  { part: 'attended', words: 'You attended.', crime: CRIMES.decisionMakerAttended },
  { part: 'supervised', words: 'You supervised the investigation.', crime: CRIMES.decisionMakerSupervised },
] as const) {
  journey(
    `a decision maker who ${part} does not decide: the page says why, and so does the route of a form posted by hand`,
    async ({ as }) => {
      const registrar = await as('registrar')
      await openDecision(registrar, crime)
      await judgeC2Well(registrar)
      await fillInDecision(registrar, 'Agree')
      const filled = await filledIn(registrar, 'Save the decision')
      const page = await as('decisionMaker')
      await openRequestOn(page, crime)
      const request = requestOn(page)
      await expect(page.getByText(`Not yours to decide. ${words}`)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Decide', exact: true })).toBeHidden()
      await page.goto(`${request}/decide`)
      await expect(page.getByRole('button', { name: 'Save the decision' })).toBeHidden()
      const refused = await postByHand(page, `${request}/decide/save`, { ...filled, form_key: crypto.randomUUID() })
      expect(refused).toContain(`${request}/decide?unsaved=`)
      await page.goto(refused)
      await expect(page.getByText(`Not yours to decide. ${words}`)).toBeVisible()
      await press(registrar, 'Save the decision')
      await expect(registrar.getByText(/by Ruth Halvorsen, /)).toBeVisible()
      await expect(registrar.getByText(/Agreed, as C2/)).toHaveCount(2)
    },
  )
}

journey(
  'a rape is the registered registrar’s alone: nobody else decides it, and nobody else need agree',
  async ({ as }) => {
    const crime = CRIMES.rape
    const decisionMaker = await as('decisionMaker', '/requests')
    await decisionMaker.getByRole('link', { name: 'Not yours, and why' }).click()
    const row = decisionMaker.getByRole('row').filter({ hasText: crime.reference })
    await expect(row).toContainText('It is for a registrar on the College register.')
    await row.getByRole('link').click()
    const request = requestOn(decisionMaker)
    for (const who of ['decisionMaker', 'deputy', 'chief'] as const) {
      const page = who === 'decisionMaker' ? decisionMaker : await as(who)
      await page.goto(`${request}/decide`)
      await expect(page.getByText('Not yours to decide. It is for a registrar on the College register.')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Save the decision' })).toBeHidden()
    }
    const registrar = await as('registrar')
    await agreeC2(registrar, crime)
    await expect(registrar.getByRole('heading', { name: 'Agreed, as C2' })).toBeVisible()
    await expect(registrar.getByText(/by Ruth Halvorsen, /)).toBeVisible()
  },
)
