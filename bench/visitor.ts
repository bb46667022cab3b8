import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadRules } from '#bin/database/load-rules'
import { copyOf, type startDisposable } from '#bin/postgres/disposable'
import { connected } from '#bin/tools/sql'
import { closeDatabase } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { importExtract } from '#lib/imports/import-extract'
import { aCrime } from '#lib/testing/crime'
import { aForce, as, idOf, setClock } from '#lib/testing/force'
import { aC2Request, goodJudgements } from '#lib/testing/request'
import { inventExtract } from '#seed/invented-extract/invent'
import { writeExtract } from '#seed/invented-extract/write'
import { browserOf, signIn } from './measuring/browser.ts'
import { startWeb } from './measuring/web.ts'

type Server = Awaited<ReturnType<typeof startDisposable>>

const REQUESTS = 160

/** Somebody signed in to a served web. */
export interface Visitor {
  /** Pages of requests that wait for a decision. */
  readonly undecided: readonly string[]
  readonly get: (page: string) => Promise<string>
  readonly post: (page: string, form: string) => Promise<void>
  /** The decision form of a request with every judgement given, as the browser would post it. */
  readonly filledDecision: (page: string) => Promise<string>
  readonly leave: () => Promise<void>
}

/** A web over so many crimes, with the same requests each time, and a decision maker signed in to it. */
export async function servedWith(server: Server, crimes: number): Promise<Visitor> {
  const { ownerUrl, appUrl } = await copyOf(server, `bench_pages_${String(crimes)}`)
  process.env.DATABASE_URL = appUrl
  await loadRules(ownerUrl)
  await aForce()
  await setClock('2026-11-16T06:00:00Z')
  await importInvented(crimes)
  const requests: string[] = []
  for (let n = 0; n < REQUESTS; n++) requests.push(await aC2Request(await aCrime().saved()))
  // A database in daily use has been tidied long ago; here it would begin in the middle of what is measured.
  await connected(ownerUrl, (db) => db.query('VACUUM (ANALYZE)'))
  const person = await idOf('decisionMaker')

  const web = await startWeb(appUrl)
  return signedIn(web.address, person, requests, async () => {
    await web.stop()
    await closeDatabase()
  })
}

async function importInvented(crimes: number): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'bench-'))
  writeExtract(directory, inventExtract({ crimes, seed: 7, until: '2026-11-16' as Day, months: 18, messy: false }))
  const taken = await importExtract(await as('registrar', 'extract.import'), { directory, addAreasAndUnits: true })
  rmSync(directory, { recursive: true })
  if (!taken.ok) throw new Error(taken.refusal.words)
}

async function signedIn(
  base: string,
  person: string,
  requests: readonly string[],
  leave: () => Promise<void>,
): Promise<Visitor> {
  const go = browserOf(base)
  await signIn(go, person)
  const get = async (page: string) => {
    const answer = await go(page)
    if (answer.status !== 200) throw new Error(`${page} answered ${String(answer.status)}`)
    return answer.body
  }
  return {
    undecided: requests.slice(0, 60).map((id) => `/requests/${id}`),
    get,
    post: async (page, form) => {
      const answer = await go(page, 'POST', form)
      const to = String(answer.headers.location)
      if (answer.status !== 303 || to.includes('unsaved='))
        throw new Error(`${page} answered ${String(answer.status)} and led to ${to}`)
    },
    filledDecision: async (page) => {
      const html = await get(`${page}/decide`)
      const key = /name="form_key" value="([0-9a-f-]+)"/.exec(html)?.[1] ?? ''
      return asForm(await goodJudgements(page.split('/').at(-1) ?? ''), key)
    },
    leave,
  }
}

/** Judgements as a form posts them. */
function asForm(fields: Record<string, unknown>, key: string): string {
  const form = new URLSearchParams({ form_key: key })
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value)) for (const item of value) form.append(name, String(item))
    else if (/(Viewed|Checked)On$/.test(name) && typeof value === 'string') {
      const [year = '', month = '', day = ''] = value.split('-')
      form.append(`${name}-year`, year)
      form.append(`${name}-month`, month)
      form.append(`${name}-day`, day)
    } else if (typeof value === 'string' || typeof value === 'number') form.append(name, String(value))
  }
  return form.toString()
}
