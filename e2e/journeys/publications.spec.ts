import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { openCrime } from '../people/crimes.ts'
import { choose, pick, press, write } from '../people/forms.ts'
import { saysItIsSaved } from '../people/notices.ts'
import { isReadable } from '../people/readable.ts'
import { journey } from '../people/visitor.ts'

const REPORT = 'Half-year report, 1 April 2026 to 30 September 2026'

/** Opens the newest edition of a report that is listed, or the first one. */
async function opened(page: Page, name: string, edition: 'First' | 'Revision 1') {
  const row = page.getByRole('row').filter({ hasText: name }).filter({ hasText: edition })
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
}

journey(
  'a panel member reads what was published, checks that it is frozen, and finds no live figure',
  async ({ as }) => {
    const page = await as('panel', '/publications')
    await opened(page, REPORT, 'Revision 1')
    await expect(page.getByRole('main')).toContainText('Auditors found')
    await expect(page.getByRole('main')).toContainText('not shown')
    const hash = await page.locator('code').textContent()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the frozen text' }).click()
    const text = await readFile(await (await coming).path())
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
    await expect(page.getByRole('link', { name: 'As published and as counted now' })).toHaveCount(0)
    for (const address of [
      '/compliance',
      '/compliance/download',
      '/compliance/refused',
      '/reports',
      `${page.url()}/now`,
    ])
      expect((await page.request.get(address)).status(), address).toBe(404)
    await isReadable(page, 'a publication')
  },
)

journey(
  'an outsider who asks twice learns nothing: a crime is reinstated meanwhile, and the report and its extract say what they said',
  async ({ as }) => {
    const panel = await as('panel', '/publications')
    await opened(panel, REPORT, 'Revision 1')
    const published = () => panel.getByRole('main').locator('table, li, code').allInnerTexts()
    const before = await published()

    const crime = CRIMES.reinstatedAfterPublication
    const decisionMaker = await as('otherDecisionMaker')
    await openCrime(decisionMaker, crime)
    await press(decisionMaker, 'Put back')
    await choose(decisionMaker, 'How was it found?', 'New material came in')
    await write(decisionMaker, 'Why is it put back?', 'The film turned out to be of another evening.')
    await pick(decisionMaker, 'Which supervisor accepts the investigation?', 'Sgt Alma Okonjo-Reed, North response A')
    await press(decisionMaker, 'Put the crime back')
    await saysItIsSaved(decisionMaker, 'The crime is live again')

    await panel.reload()
    expect(await published()).toEqual(before)

    const registrar = await as('registrar', '/publications')
    await opened(registrar, REPORT, 'Revision 1')
    await registrar.getByRole('link', { name: 'As published and as counted now' }).click()
    const entry = registrar
      .getByRole('row')
      .filter({ hasText: crime.reference })
      .filter({ hasText: 'crime reinstated' })
    await expect(entry).toHaveCount(1)
  },
)

journey(
  'without JavaScript the registrar looks at an extract as readers will see it, publishes it, and reads it among the others',
  async ({ as }) => {
    const page = await as('registrar', '/publications', { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Freedom of information extract, 1 October 2025 to 31 March 2026' }).click()
    await expect(page.getByRole('main')).toContainText('This is what readers will see')
    await press(page, 'Publish')
    await expect(page.getByText('It is published')).toBeVisible()
    await page
      .getByRole('link', { name: 'Freedom of information extract, 1 October 2025 to 31 March 2026' })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Freedom of information extract')
  },
)
