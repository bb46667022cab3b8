import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './chromium.ts'
import { PEOPLE, signIn, type Somebody } from './people/visitor.ts'

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

/** The pictures in README: who looks at what, on what. */
const PICTURES: readonly { name: string; who: Somebody; place: string; on: typeof DESK }[] = [
  { name: 'requests', who: 'registrar', place: '/requests', on: DESK },
  { name: 'compliance', who: 'registrar', place: '/compliance', on: DESK },
  { name: 'differences', who: 'registrar', place: '/rms/differences', on: DESK },
  { name: 'victims-on-a-phone', who: 'officer', place: '/victims', on: PHONE },
]

const folder = path.join(import.meta.dirname, 'pictures')

/** `node e2e/pictures.ts http://localhost:3000` takes README's pictures of a running demonstration. */
const address = process.argv[2]
if (!address) throw new Error('Say where the demonstration runs, for example http://localhost:3000')
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ ...(await findBrowser()), args: ['--no-sandbox', '--disable-dev-shm-usage'] })
for (const { name, who, place, on } of PICTURES) {
  const page = await browser.newPage({ viewport: on, baseURL: address, locale: 'en-GB', timezoneId: 'Europe/London' })
  await signIn(page, who, place)
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
  console.log(`${name}: ${place} as ${PEOPLE[who]}`)
  await page.close()
}
await browser.close()
