import { expect } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { askForC2 } from '../people/requesting.ts'
import { openRequestOn, requestOn } from '../people/crimes.ts'
import { decideTo, fillInDecision, judgeC2Well, openDecision } from '../people/deciding.ts'
import { filledIn, giveDay, pick, postByHand, press, write } from '../people/forms.ts'
import { journey } from '../people/visitor.ts'

journey.use({ force: 'withoutRegistrar' })

journey(
  'with no registrar on the College register a rape goes to the chief officer, with the registrar’s written advice',
  async ({ as }) => {
    const crime = CRIMES.rapeWithoutRegistrar
    const deputy = await as('deputy')
    await openRequestOn(deputy, crime)
    await expect(
      deputy.getByText('Not yours to decide. It is for the chief officer, with the registrar’s written advice.'),
    ).toBeVisible()
    const chief = await as('chief', '/requests')
    await chief.getByRole('row').filter({ hasText: crime.reference }).getByRole('link').click()
    await press(chief, 'Decide')
    await judgeC2Well(chief, { isRape: true })
    await decideTo(chief, 'Agree')
    await expect(chief.getByText('The rules do not let you agree.')).toBeVisible()
    await write(
      chief,
      'What has the registrar advised, in writing?',
      'The film settles it: nobody was near her at the time, and she says so herself.',
    )
    await press(chief, 'Save the decision')
    await expect(chief.getByText(/by ACC Marcus Fell, /)).toBeVisible()
  },
)

journey('who asked does not decide, though their roles would let them do both', async ({ as }) => {
  const crime = CRIMES.ownRequest
  const administrator = await as('administrator', '/admin/people')
  await write(administrator, 'Find somebody by staff number', 'S1004')
  await press(administrator, 'Find')
  await pick(administrator, 'Role', 'officer')
  await giveDay(administrator, 'From', '2026-11-17')
  await press(administrator, 'Give this role')
  await expect(administrator.getByRole('table', { name: 'Roles' })).toContainText('officer')
  const actor = await as('decisionMaker')
  await askForC2(actor, crime)
  await openRequestOn(actor, crime)
  const request = requestOn(actor)
  await expect(
    actor.getByText('Not yours to decide. You asked for it and you are or were the officer in the case.'),
  ).toBeVisible()
  const deputy = await as('deputy')
  await openDecision(deputy, crime)
  await judgeC2Well(deputy)
  await fillInDecision(deputy, 'Agree')
  const filled = await filledIn(deputy, 'Save the decision')
  const refused = await postByHand(actor, `${request}/decide/save`, { ...filled, form_key: crypto.randomUUID() })
  expect(refused).toContain(`${request}/decide?unsaved=`)
  await press(deputy, 'Save the decision')
  await expect(deputy.getByText(/by Owen Tarrant, /)).toBeVisible()
})
