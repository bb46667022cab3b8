import fs from 'node:fs'
import { madeFile } from '#seed/demonstration/files'
import { expect, type Page } from '@playwright/test'
import { CRIMES } from '../crimes/crimes.ts'
import { askForC2 } from '../people/requesting.ts'
import { openRequestOn } from '../people/crimes.ts'
import { journey } from '../people/visitor.ts'

/** What the server answers where this person asks for a file by its address. */
const asksFor = async (page: Page, place: string): Promise<number> =>
  (await page.context().request.get(place, { maxRedirects: 0 })).status()

journey('evidence is downloaded, whole, by who may see the crime, and by nobody else', async ({ as, request }) => {
  const crime = CRIMES.evidenceOfSome
  const { name, bytes } = madeFile('PDF', 'What the council’s camera saw on the market square.')
  await askForC2(await as('officer'), crime, { file: { name, mimeType: 'application/pdf', buffer: bytes } })

  const decisionMaker = await as('decisionMaker')
  await openRequestOn(decisionMaker, crime)
  const link = decisionMaker.getByRole('link', { name: new RegExp(`^Download ${name}`) })
  const place = (await link.getAttribute('href')) ?? ''
  const coming = decisionMaker.waitForEvent('download')
  await link.click()
  const file = await coming
  expect(file.suggestedFilename()).toContain(name)
  expect(fs.readFileSync(await file.path())).toEqual(bytes)

  for (const who of ['officer', 'supervisor', 'registrar'] as const)
    expect(await asksFor(await as(who), place), who).toBe(200)
  for (const who of ['detective', 'panel', 'administrator', 'auditor'] as const)
    expect(await asksFor(await as(who), place), who).toBe(404)
  const unknown = await request.get(place, { maxRedirects: 0 })
  expect(unknown.status()).toBe(307)
  expect(unknown.headers().location).toContain('/sign-in')
})
