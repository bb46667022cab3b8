import fs from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { anAssault, type Crime } from '../crimes/crime.ts'
import { writeCrimes } from '../crimes/extract.ts'
import { downloadBadRows, haveChecked, putRight, importIt } from '../people/importing.ts'
import { openCrime } from '../people/crimes.ts'
import { press, write } from '../people/forms.ts'
import { journey } from '../people/visitor.ts'

journey.use({ force: 'counted' })

const GOOD = anAssault('ZZ/990221/26')
const BAD = anAssault('ZZ/990222/26')
const SEEN_TODAY = { rms_status: 'live', rms_changed_at: '2026-11-16T08:30:00Z', rms_changed_by: 'S1001' } as const

const isNowhere = async (page: Page, { reference }: Crime): Promise<void> => {
  await page.goto('/crimes')
  await write(page, 'Crime reference', reference)
  await press(page, 'Find this crime')
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeVisible()
}

const rowsOf = (page: Page, file: string) =>
  page.getByRole('row', { name: file }).first().getByRole('cell').allInnerTexts()

journey(
  'bad rows are shown before anything is imported, are downloaded, put right and loaded; the same files again change nothing',
  async ({ as }, place) => {
    const desk = await as('registrar')
    const [extract, rejects] = [place.outputPath('extract'), place.outputPath('rejects')]
    writeCrimes(extract, [{ ...GOOD, rms: SEEN_TODAY }, BAD])
    putRight(extract, 'crimes.csv', `${BAD.reference},2026-10-20T10:00:00Z`, `${BAD.reference},31/02/2026`)

    await haveChecked(desk, extract)
    await expect(desk.getByText('Nothing has been imported yet.')).toBeVisible()
    const fault = desk
      .getByRole('table', { name: /^Bad rows/ })
      .getByRole('row')
      .filter({ hasText: '31/02/2026' })
    await expect(fault.getByRole('rowheader')).toHaveText('crimes.csv')
    await expect(fault.getByRole('cell')).toHaveText(['3', 'recorded_at', '“31/02/2026”', /^is not a day and time/])
    await isNowhere(desk, GOOD)

    await haveChecked(desk, extract)
    await importIt(desk)
    expect(await rowsOf(desk, 'crimes.csv')).toEqual(['2', '1', '0', '0', '1', ''])
    const goesUpTo = await desk.getByRole('heading', { level: 1 }).innerText()
    await downloadBadRows(desk, rejects)
    await openCrime(desk, GOOD)
    await isNowhere(desk, BAD)

    putRight(rejects, 'crimes.csv', '31/02/2026', '2026-10-20T10:00:00Z')
    await haveChecked(desk, rejects)
    await importIt(desk)
    expect(await rowsOf(desk, 'crimes.csv')).toEqual(['1', '1', '0', '0', '0', ''])
    await openCrime(desk, BAD)
    await expect(desk.getByRole('main')).toContainText('Priya Ashdown')

    fs.rmSync(rejects, { recursive: true })
    await haveChecked(desk, extract)
    await expect(desk.getByText('This very extract is in already. Taking it in again changes nothing.')).toBeVisible()
    await importIt(desk)
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(goesUpTo)
    expect(await rowsOf(desk, 'crimes.csv')).toEqual(['2', '1', '0', '0', '1', ''])
  },
)
