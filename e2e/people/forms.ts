import { expect, type Page } from '@playwright/test'

/** Chooses an answer to a question that offers a few. */
export const choose = (page: Page, question: string, answer: string): Promise<void> =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check()

/** Picks an answer to a question that offers many. */
export async function pick(page: Page, question: string, answer: string): Promise<void> {
  await page.getByLabel(question, { exact: true }).selectOption(answer)
}

/** Writes an answer into its box, in the place of what stood there. */
export async function write(page: Page, question: string, words: string): Promise<void> {
  const box = page.getByLabel(question, { exact: true })
  // The scripts that come in the middle of it can take the mark off what is to be replaced.
  await expect(async () => {
    await box.fill(words)
    await expect(box).toHaveValue(words, { timeout: 500 })
  }).toPass()
}

/** Gives a day, 'YYYY-MM-DD', in its three boxes. */
export async function giveDay(page: Page, question: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  const boxes = page.getByRole('group', { name: question })
  await boxes.getByLabel('Day').fill(date)
  await boxes.getByLabel('Month').fill(month)
  await boxes.getByLabel('Year').fill(year)
}

// A form is checked in the browser, and asks whether there is a signal, before it posts: the next page is not there at once.
const SOON = 3_000

/** Presses a button, or a link that looks like one, and waits for the page it leads to, or for what is wrong with the form. */
export async function press(page: Page, name: string): Promise<void> {
  const noted = (waiting: Promise<unknown>) => waiting.catch(() => undefined)
  const leads = noted(page.waitForEvent('framenavigated', { timeout: SOON }))
  await page.getByRole('button', { name, exact: true }).click()
  await Promise.race([
    leads,
    noted(page.getByRole('heading', { name: 'There is a problem' }).waitFor({ timeout: SOON })),
  ])
}

/** Everything that a button would post now, as its form is filled in. */
export const filledIn = (page: Page, button: string): Promise<Record<string, string>> =>
  page
    .getByRole('button', { name: button, exact: true })
    .evaluate((pressed: HTMLButtonElement) =>
      Object.fromEntries(
        [...new FormData(pressed.form ?? undefined)].map(([name, value]) => [
          name,
          typeof value === 'string' ? value : value.name,
        ]),
      ),
    )

/** Posts a form by hand as whoever is signed in on the page, past what the page shows, and not saying for whom it was drawn; answers where that leads. */
export async function postByHand(
  page: Page,
  path: string,
  { form_for: _, ...fields }: Record<string, string>,
): Promise<string> {
  const answer = await page
    .context()
    .request.post(path, { headers: { origin: new URL(page.url()).origin }, form: fields, maxRedirects: 0 })
  return answer.headers().location ?? `answered ${String(answer.status())}`
}
