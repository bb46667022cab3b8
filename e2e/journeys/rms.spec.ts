import { expect, type Page } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { writeCrimes } from '../crimes/extract.ts'
import { haveChecked, importIt } from '../people/importing.ts'
import { openCrime } from '../people/crimes.ts'
import { journey } from '../people/visitor.ts'

const BYPASSED = 'Cancelled, transferred or moved to N100 in the RMS, with no decision here'

const cancelledThere = (at: string) => ({
  rms_status: 'cancelled',
  rms_category: 'C2',
  rms_changed_at: at,
  rms_changed_by: 'S1002',
})

/** How many crimes were cancelled there with no decision here: rapes, and all. */
async function bypassed(page: Page): Promise<{ rapes: number; all: number }> {
  await page.goto('/rms')
  const cells = page.getByRole('row', { name: BYPASSED }).getByRole('cell')
  const [rapes, all] = await cells.allInnerTexts()
  return { rapes: Number(rapes), all: Number(all) }
}

/** Every reference of the list, page after page. */
async function listed(page: Page): Promise<string[]> {
  const references = await page
    .getByRole('table', { name: /^Crimes that differ/ })
    .getByRole('rowheader')
    .allInnerTexts()
  const next = page.getByRole('navigation', { name: 'More crimes' }).getByRole('link')
  if ((await next.count()) === 0) return references
  await next.click()
  return [...references, ...(await listed(page))]
}

journey(
  'what was cancelled in the RMS with no decision here shows as a difference, rape first, and stays live here',
  async ({ as }, place) => {
    const { bypassed: assault, bypassedRape: rape } = CRIMES
    const desk = await as('registrar')
    const before = await bypassed(desk)
    writeCrimes(place.outputPath(), [
      { ...assault, rms: cancelledThere('2026-11-16T07:10:00Z') },
      {
        ...rape,
        rms: {
          rms_status: 'n100',
          rms_changed_at: '2026-11-16T08:20:00Z',
          rms_changed_by: 'S1002',
          n100_reference: 'N100/000211/26',
        },
      },
    ])
    await haveChecked(desk, place.outputPath())
    await importIt(desk)

    expect(await bypassed(desk)).toEqual({ rapes: before.rapes + 1, all: before.all + 2 })
    await desk.getByRole('link', { name: BYPASSED }).click()
    await expect(desk.getByRole('heading', { name: BYPASSED })).toBeVisible()
    const references = await listed(desk)
    expect(references).toContain(assault.reference)
    expect(references.indexOf(rape.reference)).toBe(before.rapes)
    await openCrime(desk, assault)
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('This crime is live')
    await expect(desk.getByRole('main')).toContainText('Cancelled, C2, since 16 November 2026')
  },
)
