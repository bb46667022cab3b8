import { expect, type Page } from '@playwright/test'

/** The page says in its banner that something was saved. */
export const saysItIsSaved = (page: Page, words: string): Promise<void> =>
  expect(page.getByRole('alert', { name: 'Saved' })).toContainText(words)
