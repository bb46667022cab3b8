import { expect, type Page } from '@playwright/test'
import { pick, press } from '../people/forms.ts'
import { isReadable } from '../people/readable.ts'
import { journey } from '../people/visitor.ts'

const PAGE = '/compliance/published'
const HEAD =
  'force,year,inspection,published,examined_from,examined_to,category,measure,hits,of,percent,grade,source,url,known,note'

/** A file of what inspectors found in this force; the second row is at fault where more are wrong than were reviewed. */
const fileOf = (robberiesWrong: number) =>
  [
    HEAD,
    'Zedshire Police,2025,Quality of service review 2025,2025-06-03,2024-10-01,2025-03-31,violence,wrongly-cancelled,7,33,21,,Inspectors’ letter of 3 June 2025,,,',
    `Zedshire Police,2025,Quality of service review 2025,2025-06-03,2024-10-01,2025-03-31,robbery,wrongly-cancelled,${String(robberiesWrong)},20,,,Inspectors’ letter of 3 June 2025,,,`,
  ].join('\r\n')

async function upload(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Inspections of this force')
    .setInputFiles({ name: 'inspections.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await press(page, 'Upload inspections')
}

const rowOf = (page: Page, table: string, ...words: string[]) =>
  words.reduce((rows, hasText) => rows.filter({ hasText }), page.getByRole('table', { name: table }).getByRole('row'))

for (const javaScriptEnabled of [true, false])
  journey(
    `the registrar uploads what inspectors found here, corrects a row at fault, and reads it beside other forces${javaScriptEnabled ? '' : ', without JavaScript'}`,
    async ({ as }) => {
      const registrar = await as('registrar', PAGE, { javaScriptEnabled })
      await registrar.getByRole('button', { name: 'Upload inspections of this force' }).click()
      await press(registrar, 'Upload inspections')
      await expect(registrar.getByRole('main').getByRole('alert').getByText('Select a CSV file')).toBeVisible()

      await upload(registrar, fileOf(21))
      await expect(registrar.getByRole('main').getByRole('alert')).toContainText(
        'The file has a fault, listed below. Nothing was saved.',
      )
      await expect(rowOf(registrar, 'Faults in the file you selected', '“21”').getByRole('cell')).toHaveText([
        'hits',
        '“21”',
        'must be no more than the 20 of',
      ])
      if (javaScriptEnabled) await isReadable(registrar, 'a file with a fault')

      await upload(registrar, fileOf(1))
      await expect(registrar.getByRole('main').getByRole('alert')).toContainText(
        'The inspections of this force were uploaded',
      )
      const own = rowOf(registrar, 'Wrongly cancelled crimes, and victims not informed', 'Violence')
      await expect(own).toContainText('7 of 33 (21%, could be 11% to 38%)')
      await expect(own).toContainText('Above 10%')
      await expect(own).toContainText('Own reviews:')

      await pick(registrar, 'Force', 'Northumbria')
      await pick(registrar, 'Category', 'Violence')
      await press(registrar, 'Show')
      await expect(registrar.getByText('1 figure.', { exact: true })).toBeVisible()
      const beside = rowOf(registrar, 'Figures, newest first', 'Northumbria')
      await expect(beside).toContainText('1 of 20 (5%, could be 1% to 24%)')
      await expect(beside).toContainText('26 more with no further error would show that it is within 10%.')
      await expect(beside).toContainText(
        'This force is 16.2 percentage points higher (could be −5.2 to 33.3), exact p 0.234: no difference can be detected.',
      )
      await expect(beside).toContainText('Grade disputed')
    },
  )

journey('the article of October 2020 is reproduced, measured and corrected', async ({ as }) => {
  const page = await as('commissioner', PAGE)
  await expect(rowOf(page, 'The article’s figures', 'Durham', 'Violence')).toContainText('21% of 33 offences')
  await expect(page.getByText('violence figures do not differ detectably (exact p 0.388)')).toBeVisible()
  await expect(page.getByText('It calls the “of” offences reported.')).toBeVisible()
  for (const force of ['North Yorkshire', 'Cleveland', 'Northumbria'])
    await expect(rowOf(page, 'Overall grades, by source', force)).toContainText('Grade disputed')
  await expect(rowOf(page, 'Overall grades, by source', 'Durham')).not.toContainText('Grade disputed')
  await expect(page.getByRole('table', { name: 'Published cancellation rates' }).getByRole('row')).toHaveCount(10)
})

journey('a reader from outside sees no reviews of this force and cannot upload', async ({ as }) => {
  const page = await as('panel', PAGE)
  await expect(page.getByRole('main')).not.toContainText('Own reviews')
  await expect(page.getByRole('main')).not.toContainText('Files uploaded')
  await expect(page.getByRole('button', { name: 'Upload inspections of this force' })).toHaveCount(0)
  expect((await page.goto(`${PAGE}/upload`))?.status()).toBe(404)
  expect((await page.request.get(`${PAGE}/download`)).headers()['content-type']).toContain('text/csv')
})
