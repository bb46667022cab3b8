import { expect, type Page } from '@playwright/test'
import type { Crime } from '../crimes/crime.ts'
import { press, write } from './forms.ts'

/** Finds a crime by its reference and goes to its page. */
export async function openCrime(page: Page, { reference }: Pick<Crime, 'reference'>): Promise<void> {
  await page.goto('/crimes')
  await write(page, 'Crime reference', reference)
  await press(page, 'Find this crime')
  await expect(page).toHaveURL(/\/crimes\/[0-9a-f-]{36}$/)
  await expect(page.getByText(reference).first()).toBeVisible()
}

/** Goes to the latest request to cancel a crime, from the crime’s own page. */
export async function openRequestOn(page: Page, crime: Pick<Crime, 'reference'>): Promise<void> {
  await openCrime(page, crime)
  await page.getByRole('table', { name: 'Requests to cancel it' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/requests\/[0-9a-f-]{36}$/)
}

/** The address of the request a page is on, or of one of the pages below it. */
export const requestOn = (page: Page): string => /\/requests\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? 'no request'
