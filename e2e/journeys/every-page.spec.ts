import { expect } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { askForC2, sayWhatHappened } from '../people/requesting.ts'
import { press } from '../people/forms.ts'
import { canBeReadByEverybody, isReadable } from '../people/readable.ts'
import { journey, type Somebody } from '../people/visitor.ts'
import { placesWithin } from '../people/contact-methods.ts'

journey.use({ force: 'counted' })

interface Walk {
  /** The kinds of page that are looked at in this role. */
  readonly looksAt: RegExp
  /** The kinds of page that are gone through on the way, where these are more. */
  readonly through?: RegExp
  /** Where this person begins besides their start page. */
  readonly begins?: string
  /** Pages that must be among them, or the walk has lost its way. */
  readonly comesTo: readonly string[]
}

/** Who walks where: each kind of page in its main role, as far as links lead. */
const WALKS: Readonly<Partial<Record<Somebody, Walk>>> = {
  officer: {
    looksAt: /^\/(today|crimes|victims|requests|messages)/,
    comesTo: [
      '/crimes/ID',
      '/crimes/ID/request',
      '/crimes/ID/request/what',
      '/crimes/ID/request/facts',
      '/crimes/ID/request/evidence',
      '/crimes/ID/request/evidence/new',
      '/crimes/ID/request/check',
      '/crimes/ID/request/drop',
      '/requests/mine',
      '/requests/ID',
      '/requests/ID/answer',
      '/requests/ID/withdraw',
      '/requests/ID/stop',
      '/victims/ID',
      '/victims/ID/inform',
      '/victims/ID/attempt',
      '/victims/ID/warn',
      '/victims/ID/write',
      '/messages',
      '/messages/outbox',
    ],
  },
  supervisor: {
    looksAt: /^\/(today|investigations|victims\/ID\/assign)/,
    through: /^\/(investigations|victims)/,
    begins: '/investigations',
    comesTo: ['/investigations', '/victims/ID/assign'],
  },
  decisionMaker: {
    looksAt: /^\/(today|requests|rms)/,
    comesTo: ['/requests/ID', '/requests/ID/decide', '/requests/ID/confirm', '/rms/differences'],
  },
  registrar: {
    looksAt:
      /^\/(dashboard|today|crimes\/ID\/(reinstate|review)|requests\/ID\/(decide|overturn)|victims\/(ID\/nobody|late|quiet|checks)|rms|imports|compliance|publications|reports|audits|rules|admin)/,
    through:
      /^\/(dashboard|crimes\/ID|requests|victims|rms|imports|compliance|publications|reports|audits|rules|admin)/,
    begins: '/crimes?status=cancelled',
    comesTo: [
      '/dashboard',
      '/crimes/ID/reinstate',
      '/crimes/ID/review',
      '/victims/late',
      '/victims/quiet',
      '/victims/checks',
      '/requests/ID/decide',
      '/requests/ID/overturn',
      '/victims/ID/nobody',
      '/rms',
      '/rms/differences',
      '/imports',
      '/imports/ID',
      '/compliance',
      '/compliance/ONE',
      '/compliance/crimes',
      '/publications',
      '/publications/ID',
      '/publications/ID/now',
      '/reports',
      '/reports/inspection',
      '/reports/monitor',
      '/reports/return',
      '/compliance/published',
      '/compliance/published/upload',
      '/audits',
      '/audits/programme',
      '/audits/programme/ID',
      '/audits/programme/declare',
      '/audits/findings',
      '/audits/findings/ID',
      '/audits/actions',
      '/audits/actions/ID',
      '/rules',
      '/rules/ONE',
      '/rules/reserved',
      '/admin/people',
      '/admin/people/ID',
    ],
  },
  administrator: { looksAt: /^\/(today|admin)/, comesTo: ['/admin/people/add', '/admin/people/ID'] },
  chief: { looksAt: /^\/(dashboard|today|admin)/, comesTo: ['/dashboard', '/admin/people/ID'] },
  auditor: {
    looksAt: /^\/(today|audits)/,
    comesTo: ['/today', '/audits', '/audits/ID', '/audits/drawn/ID', '/audits/programme', '/audits/programme/ID'],
  },
  panel: {
    looksAt: /^\/(today|compliance|publications|panels)/,
    comesTo: ['/publications', '/publications/ID', '/compliance/published', '/panels', '/panels/ID'],
  },
}

for (const [who, { looksAt, through, begins, comesTo }] of Object.entries(WALKS) as [Somebody, Walk][]) {
  journey(
    `every page the ${who} comes to can be read by everybody, by keyboard alone, and on a narrow phone`,
    async ({ as }) => {
      journey.slow()
      const page = await as(who)
      const places = await placesWithin(page, ['/today', ...(begins === undefined ? [] : [begins])], through ?? looksAt)
      const looked = [...places].filter(([kind]) => looksAt.test(kind))
      expect(looked.map(([kind]) => kind)).toEqual(expect.arrayContaining([...comesTo]))
      for (const [, place] of looked) await canBeReadByEverybody(page, place)
    },
  )
}

journey(
  'the pages before and after a session, and the page that is not there, can be read by everybody',
  async ({ page, as }) => {
    for (const place of ['/sign-in?next=/today', '/signed-out']) await canBeReadByEverybody(page, place)
    const officer = await as('officer')
    await officer.goto('/nowhere')
    await isReadable(officer, 'the page that is not there')
  },
)

journey(
  'what no link leads to can be read by everybody: a form with faults, the way elsewhere, the page after sending',
  async ({ as }) => {
    journey.slow()
    const page = await as('officer')
    await sayWhatHappened(
      page,
      CRIMES.everyPageElsewhere,
      'The victim does not want to go on, or cannot',
      'They will not support it, and there is a suspect',
    )
    await expect(page).toHaveURL(/\/request\/instead/)
    await isReadable(page, 'the way elsewhere')
    await askForC2(page, CRIMES.everyPageAsked)
    await isReadable(page, 'the page after sending')
    const decisionMaker = await as('decisionMaker', '/requests?whose=mine')
    await decisionMaker.getByRole('table').getByRole('link').first().click()
    await press(decisionMaker, 'Decide')
    await press(decisionMaker, 'Save the decision')
    await expect(decisionMaker.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
    await isReadable(decisionMaker, 'a decision with faults')
  },
)

journey('every page begins with a way past the navigation', async ({ as }) => {
  const page = await as('registrar', '/requests')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const inMain = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))
  expect(inMain).toBe(true)
})
