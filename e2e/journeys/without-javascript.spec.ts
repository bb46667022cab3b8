import { expect } from '@playwright/test'
import { madeFile } from '#seed/demonstration/files'
import { CRIMES } from '../crimes/crimes.ts'
import { ACCOUNT, askForC2, goOnWithC2, NEW_INFORMATION, sayWhatHappened } from '../people/requesting.ts'
import { decideTo, judgeC2Well, openDecision, REASON } from '../people/deciding.ts'
import { press, write } from '../people/forms.ts'
import { journey } from '../people/visitor.ts'

const PLAIN = { javaScriptEnabled: false } as const

journey('asking with a file, deciding and agreeing all work without JavaScript', async ({ as }) => {
  const crime = CRIMES.withoutJavaScript
  const { name, bytes } = madeFile('PDF', 'What the council’s camera saw on the market square.')
  const officer = await as('officer', '/crimes', PLAIN)
  await askForC2(officer, crime, { file: { name, mimeType: 'application/pdf', buffer: bytes } })
  await press(officer, 'See the request')
  await expect(officer.getByRole('link', { name: `Download ${name}` })).toBeVisible()
  const decisionMaker = await as('decisionMaker', '/requests', PLAIN)
  await openDecision(decisionMaker, crime)
  await judgeC2Well(decisionMaker)
  await decideTo(decisionMaker, 'Agree')
  await expect(decisionMaker.getByRole('heading', { name: 'Agreed, as C2' }).first()).toBeVisible()
})

journey(
  'without JavaScript too, what was refused is said beside its question and nothing typed is lost',
  async ({ as }) => {
    const crime = CRIMES.refusedWithoutJavaScript
    const officer = await as('officer', '/crimes', PLAIN)
    await sayWhatHappened(officer, crime, ...NEW_INFORMATION)
    await write(officer, 'What does the new information show?', ACCOUNT)
    await press(officer, 'Continue')
    await expect(officer.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    await expect(officer.getByLabel('What does the new information show?')).toHaveValue(ACCOUNT)
    await goOnWithC2(officer, crime)
    const decisionMaker = await as('decisionMaker', '/requests', PLAIN)
    await openDecision(decisionMaker, crime)
    await decideTo(decisionMaker, 'Agree')
    await expect(decisionMaker.getByText('The rules do not let you agree.')).toBeVisible()
    await expect(decisionMaker.getByLabel('Your reason')).toHaveValue(REASON)
    await expect(
      decisionMaker.getByRole('group', { name: 'Do you declare that you are independent of the investigation?' }),
    ).toContainText('Error:')
  },
)
