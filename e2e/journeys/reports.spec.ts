import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { readXlsx } from 'hucre/xlsx'
import { getDocumentProxy, extractText } from 'unpdf'
import { strictCsv } from '#lib/documents/testing/strict-csv'
import { press } from '../people/forms.ts'
import { isReadable } from '../people/readable.ts'
import { journey } from '../people/visitor.ts'

journey.use({ force: 'counted' })

/** What a press on a download brings. */
async function downloaded(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^OFFICIAL-SENSITIVE .*2026-04-01 to 2026-09-30\.(pdf|xlsx|csv)$/)
  return readFile(await file.path())
}

journey(
  'the registrar opens the inspector’s tables of six months and takes them away on paper, as a spreadsheet and as data, which say what the page says',
  async ({ as }) => {
    const page = await as('registrar', '/reports')
    await page.getByRole('link', { name: 'Open: The inspector’s tables' }).click()
    await page.getByLabel('Six months').selectOption('1 April 2026 to 30 September 2026')
    await press(page, 'Show')
    await expect(page).toHaveURL(/\/reports\/inspection\?from=2026-04$/)
    const table = page.getByRole('table', { name: 'Cancelled crimes reviewed' })
    const cells = await table.getByRole('row').last().getByRole('cell').allTextContents()
    expect(cells.length).toBe(10)
    expect(Number(cells[0]?.replaceAll(',', ''))).toBeGreaterThan(0)

    const { text } = await extractText(
      await getDocumentProxy(new Uint8Array(await downloaded(page, 'Download as PDF'))),
      { mergePages: true },
    )
    const without = (words: string): string => words.replaceAll(/\s+/g, '')
    expect(without(text)).toContain(without(`All${cells.join('')}`))
    expect(text).toContain('Page 1 of')

    const { sheets } = await readXlsx(await downloaded(page, 'Download as spreadsheet (XLSX)'))
    const sheet = sheets.find(({ name }) => name === 'Cancelled crimes reviewed')
    expect(sheet?.rows.at(-1)?.slice(0, 2)).toEqual(['All', Number(cells[0]?.replaceAll(',', ''))])

    const { header, rows } = strictCsv((await downloaded(page, 'Download as CSV')).toString('utf8'))
    expect(header).toEqual(['table', 'row number', 'row', 'column', 'value', 'mark'])
    const ofAll = rows.find(
      ([of, , name, column]) => of === 'Cancelled crimes reviewed' && name === 'All' && column === 'Cancelled',
    )
    expect(ofAll?.[4]).toBe(cells[0]?.replaceAll(',', ''))
  },
)

journey('every report can be read without JavaScript on a narrow phone, and by everybody', async ({ as }) => {
  for (const address of ['/reports', '/reports/inspection?from=2026-04', '/reports/monitor', '/reports/return']) {
    const page = await as('registrar', address, { viewport: { width: 320, height: 800 }, javaScriptEnabled: false })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
  for (const address of ['/reports', '/reports/inspection?from=2026-04', '/reports/monitor', '/reports/return'])
    await isReadable(await as('registrar', address), address)
})

journey(
  'a decision maker is offered neither the return nor the monitor, and nobody outside any report',
  async ({ as }) => {
    const page = await as('decisionMaker', '/reports')
    await expect(page.getByRole('main').getByRole('link')).toHaveText([
      'Open: The inspector’s tables',
      'Open: Compliance report',
    ])
    for (const address of [
      '/reports/return',
      '/reports/monitor',
      '/reports/return/download/csv',
      '/reports/inspection/download/exe',
    ])
      expect((await page.request.get(address)).status(), address).toBe(404)
    const panel = await as('panel')
    for (const address of ['/reports', '/reports/inspection', '/reports/inspection/download/csv'])
      expect((await panel.request.get(address)).status(), address).toBe(404)
  },
)
