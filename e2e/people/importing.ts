import fs from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { press } from './forms.ts'

const FILES = ['crimes.csv', 'classifications.csv', 'parts.csv', 'people.csv']

/** Chooses the four files of an extract and has them checked. Ends on what taking them in would do. */
export async function haveChecked(page: Page, directory: string): Promise<void> {
  await page.goto('/imports')
  await page.getByLabel('The next extract').setInputFiles(FILES.map((file) => path.join(directory, file)))
  await press(page, 'Check the extract')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check before you take it in')
}

/** Takes in what was checked, and waits until it is in. */
export async function importIt(page: Page): Promise<void> {
  await press(page, 'Take it in')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Up to ', { timeout: 30_000 })
}

/** Downloads the four files of bad rows into a directory. Begins on the page of an extract that has some. */
export async function downloadBadRows(page: Page, directory: string): Promise<void> {
  for (const file of FILES) {
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: file, exact: true }).click()
    await (await coming).saveAs(path.join(directory, file))
  }
}

/** Puts other words in the place of some in one file. Throws where they are not in it. */
export function putRight(directory: string, file: string, wrong: string, right: string): void {
  const place = path.join(directory, file)
  const text = fs.readFileSync(place, 'utf8')
  if (!text.includes(wrong)) throw new Error(`${file} does not say ${wrong}`)
  fs.writeFileSync(place, text.replaceAll(wrong, right))
}
