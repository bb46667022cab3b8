import { expect, type Page } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { openRequestOn } from '../people/crimes.ts'
import { decideTo, fillInDecision, judgeC2Well, openDecision } from '../people/deciding.ts'
import { choose, press, write } from '../people/forms.ts'
import { journey } from '../people/visitor.ts'

/** The decision was not saved, the page says why, and the crime is where it was. */
async function isRefused(page: Page, why: RegExp, crime: { reference: string }): Promise<void> {
  await expect(page).toHaveURL(/\/decide\?unsaved=/)
  await expect(page.getByRole('alert').getByText(why)).toBeVisible()
  await openRequestOn(page, crime)
  await expect(page.getByText('Waiting for a decision').first()).toBeVisible()
}

journey(
  'a robbery between partners is not cancelled as no offence on the requester’s word, whatever the decision maker says',
  async ({ as }) => {
    const page = await as('registrar')
    await openDecision(page, CRIMES.robberyAsMistake)
    await choose(page, 'What was reported to police?', 'A civil matter, such as a debt or where a boundary runs')
    await choose(page, 'Was recording it a genuine mistake?', 'Yes')
    await choose(page, 'How high is it?', 'Low')
    await write(page, 'Why, in one line', 'They say that it was about money one owed the other.')
    await choose(page, 'Do you declare that you are independent of the investigation?', 'Yes')
    await decideTo(page, 'Agree')
    await isRefused(page, /No incident log or first account is attached/, CRIMES.robberyAsMistake)
  },
)

journey('a rape is not cancelled on the victim’s own message, though every answer speaks for it', async ({ as }) => {
  const page = await as('registrar')
  await openDecision(page, CRIMES.rapeOnHerMessage)
  await judgeC2Well(page, { isRape: true, piece: '1. Messages, e-mails or posts' })
  await decideTo(page, 'Agree')
  await isRefused(
    page,
    /Nothing that shows no crime stands apart from what the victim or the suspect says/,
    CRIMES.rapeOnHerMessage,
  )
})

journey('a crime is not cancelled while a victim’s row could not be imported, and says so', async ({ as }) => {
  const page = await as('decisionMaker')
  await openDecision(page, CRIMES.secondVictimMissing)
  await judgeC2Well(page)
  await decideTo(page, 'Agree')
  await isRefused(page, /This crime is incomplete: a row about it could not be imported/, CRIMES.secondVictimMissing)
})

journey('nor while it cannot be known that the decision maker interviewed in it', async ({ as }) => {
  const page = await as('decisionMaker')
  await openDecision(page, CRIMES.interviewMissing)
  await judgeC2Well(page)
  await fillInDecision(page, 'Agree')
  await press(page, 'Save the decision')
  await isRefused(page, /This crime is incomplete: a row about it could not be imported/, CRIMES.interviewMissing)
})
