import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, expect, type Page } from '@playwright/test'
import { journey } from '../people/visitor.ts'

/** The first audit of the list whose draw can be replayed, and the file that its page hands out. */
async function replayFile(page: Page, folder: string): Promise<string> {
  await page.goto('/audits/programme')
  const audits = await page
    .getByRole('main')
    .locator('a[href^="/audits/programme/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const audit of audits.filter((each) => /[0-9a-f-]{36}$/.test(each))) {
    await page.goto(audit)
    const link = page.getByRole('link', { name: /^Download a file that replays the draw/ }).first()
    if ((await link.count()) === 0 || (await page.getByText('Not before both numbers are given').count()) > 0) continue
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const file = path.join(folder, 'draw.html')
    await download.saveAs(file)
    return file
  }
  throw new Error('no audit of the demonstration is drawn')
}

/** Opens a saved file from the disk, with the network off. */
async function openOffline(browser: Browser, file: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(pathToFileURL(file).href)
  return page
}

journey(
  'the draw of an audit is replayed from a saved file, without a network, and a changed frame is found out',
  async ({ as, browser }, { outputDir }) => {
    fs.mkdirSync(outputDir, { recursive: true })
    const file = await replayFile(await as('registrar'), outputDir)
    const faults: string[] = []
    const page = await openOffline(browser, file, faults)
    const answer = page.getByRole('status')
    await expect(answer).toContainText('The frame is the one that was frozen')
    await expect(answer).toContainText('The seed is the one that the force used')
    await expect(answer).toContainText('labels is the SHA-256 of its salt and its reference')
    await expect(answer).toContainText('The same sample:')
    await expect(page.getByRole('table', { name: 'Drawn here, in the order of the tickets' })).toContainText('ZZ/')

    const data = JSON.parse((await page.locator('#data').textContent()) ?? '') as { items: { line: string }[] }
    const lines = data.items.map(({ line }) => line)
    await page.getByLabel('A frame file of your own').setInputFiles({
      name: 'frame.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(lines.slice(1).join('\n')),
    })
    await expect(answer).toContainText('The frame is not the one that was frozen')
    await expect(answer).toContainText(`Lines missing: ${lines[0] ?? ''}.`)
    await expect(answer).toContainText('Not the same sample.')
    await page.getByLabel('A frame file of your own').setInputFiles([])
    await page.getByLabel('Number 1').fill('111111')
    await page.getByRole('button', { name: 'Draw again' }).click()
    await expect(answer).toContainText('The seed is not the one that the force used')
    expect(faults, 'errors in the browser').toEqual([])
  },
)

journey(
  'a panel member replays it without a reference, and without a script reads how',
  async ({ as, browser }, { outputDir }) => {
    fs.mkdirSync(outputDir, { recursive: true })
    const file = await replayFile(await as('panel'), outputDir)
    const text = fs.readFileSync(file, 'utf8')
    expect(text).not.toMatch(/ZZ\/\d/)
    expect(text).not.toContain('"salt"')
    const faults: string[] = []
    const page = await openOffline(browser, file, faults)
    await expect(page.getByRole('status')).toContainText('The seed is the one that the force used')
    await expect(page.getByText('With it you cannot check:')).toBeVisible()
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await plain.goto(pathToFileURL(file).href)
    await expect(plain.getByText('npm run draw -- frame.txt')).toBeVisible()
    expect(faults, 'errors in the browser').toEqual([])
  },
)
