import { expect, type Page } from '@playwright/test'
import type { Crime } from '../crimes/crime.ts'
import { CRIMES } from '../crimes/crimes.ts'
import { askForC3 } from '../people/requesting.ts'
import { openCrime, openRequestOn, requestOn } from '../people/crimes.ts'
import { fillInDecision, judgeC2Well, judgeC3Well, openDecision, REASON } from '../people/deciding.ts'
import { filledIn, postByHand, press, write } from '../people/forms.ts'
import { journey } from '../people/visitor.ts'

/** Fills a decision to agree in, and stops before the button. */
async function readyToAgree(page: Page, reason = REASON): Promise<void> {
  await judgeC2Well(page)
  await fillInDecision(page, 'Agree', reason)
}

/** Opens the decision on a duplicate and fills it in to agree, up to the button. */
async function readyToMerge(page: Page, crime: Crime): Promise<void> {
  await openDecision(page, crime)
  await judgeC3Well(page)
  await fillInDecision(page, 'Agree', 'Both tell of the same punch at the same place and minute, by the same caller.')
}

const decisionsInformed = (page: Page) => page.getByRole('heading', { name: 'Agreed, as C2', level: 3 })

journey(
  'two decide at once: exactly one wins, the other is told what changed and keeps their words',
  async ({ as }) => {
    const crime = CRIMES.twoDecisionMakers
    const [first, second] = await Promise.all([as('decisionMaker'), as('registrar')])
    const reasons = new Map([
      [first, `${REASON} So says the first.`],
      [second, `${REASON} So says the second.`],
    ])
    for (const page of [first, second]) {
      await openDecision(page, crime)
      await readyToAgree(page, reasons.get(page))
    }
    await Promise.all([first, second].map((page) => press(page, 'Save the decision')))
    await Promise.all([first, second].map((page) => expect(page).toHaveURL(/\?(done=decided|unsaved=)/)))
    const [winner, loser] = first.url().includes('done=') ? [first, second] : [second, first]
    await expect(winner.getByRole('heading', { name: 'Agreed, as C2' }).first()).toBeVisible()
    expect(loser.url()).toContain('unsaved=')
    await expect(loser.getByText(/There is nothing to decide now: the request is .+ decided it last\./)).toBeVisible()
    await expect(loser.getByText(reasons.get(loser) ?? '')).toBeVisible()
    await openRequestOn(loser, crime)
    await expect(decisionsInformed(loser)).toHaveCount(1)
    await expect(loser.getByText(reasons.get(loser) ?? '')).toBeHidden()
  },
)

journey('a double click makes one decision, also where one more click comes while it is on its way', async ({ as }) => {
  const crime = CRIMES.doubleClick
  const page = await as('decisionMaker')
  await openDecision(page, crime)
  await readyToAgree(page)
  let posts = 0
  page.on('request', (sent) => {
    if (sent.method() === 'POST') posts += 1
  })
  const button = page.getByRole('button', { name: 'Save the decision' })
  // The page itself clicks once more: from outside it cannot be touched while it is being left.
  await button.evaluate((pressed: HTMLButtonElement) => {
    pressed.addEventListener(
      'click',
      () => {
        setTimeout(() => {
          pressed.click()
        }, 30)
      },
      { once: true },
    )
  })
  await button.dblclick()
  await expect(page).toHaveURL(/\?done=decided$/)
  expect(posts).toBe(1)
  await expect(decisionsInformed(page)).toHaveCount(1)
})

journey('the same form posted ten times at once is saved once, and each time that is said', async ({ as }) => {
  const crime = CRIMES.postedTwice
  const page = await as('decisionMaker')
  await openDecision(page, crime)
  await readyToAgree(page)
  const filled = await filledIn(page, 'Save the decision')
  const request = requestOn(page)
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => postByHand(page, `${request}/decide/save`, filled)),
  )
  expect(new Set(answers)).toEqual(new Set([`${request}?done=decided`]))
  await page.goto(request)
  await expect(decisionsInformed(page)).toHaveCount(1)
})

journey(
  'two duplicates are merged into each other at once: neither goes while the other may, and one stays live',
  async ({ as }) => {
    const { twin, otherTwin } = CRIMES
    const [officer, bureau] = await Promise.all([as('officer'), as('bureau')])
    await Promise.all([askForC3(officer, twin, otherTwin), askForC3(bureau, otherTwin, twin)])
    const [decisionMaker, registrar] = await Promise.all([as('decisionMaker'), as('registrar')])
    await Promise.all([readyToMerge(decisionMaker, twin), readyToMerge(registrar, otherTwin)])
    await Promise.all([decisionMaker, registrar].map((page) => press(page, 'Save the decision')))
    for (const page of [decisionMaker, registrar])
      await expect(page.getByText('There is an open or agreed request on the other crime.').first()).toBeVisible()
    await openRequestOn(bureau, otherTwin)
    await press(bureau, 'Withdraw the request')
    await write(bureau, 'Why do you withdraw it?', 'The officer in the case has asked for the other one.')
    await press(bureau, 'Withdraw the request')
    await expect(bureau.getByRole('heading', { name: 'The request is withdrawn' })).toBeVisible()
    await press(decisionMaker, 'Save the decision')
    await expect(decisionMaker.getByText('Agreed, as C3: the crime is cancelled')).toBeVisible()
    await openCrime(decisionMaker, twin)
    await expect(decisionMaker.getByRole('heading', { level: 1 })).toHaveText('This crime is cancelled')
    await openCrime(decisionMaker, otherTwin)
    await expect(decisionMaker.getByRole('heading', { level: 1 })).toHaveText('This crime is live')
  },
)
