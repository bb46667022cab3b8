import { giveNumber } from '#lib/audits/programme/give-number'
import { abandonFrame } from '#lib/audits/programme/abandon'
import { declareAudit } from '#lib/audits/programme/declare'
import { declareForm } from '#lib/audits/programme/declare-form'
import { freezeFrame } from '#lib/audits/programme/freeze'
import { numberForm } from '#lib/audits/programme/programme-forms'
import { readAs } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Result } from '#lib/base/result'
import { documentPdf } from '#lib/documents/pdf/document-pdf'
import { loadDashboard } from '#lib/indicators/dashboard/load-dashboard'
import { sixMonthsOf } from '#lib/indicators/periods'
import { loadSixMonths } from '#lib/indicators/reports/load-six-months'
import { sixMonthsDocument } from '#lib/indicators/reports/six-months-document'
import { today } from '#lib/people/accounts'
import { as } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { median, timed } from './measuring/measure.ts'

/** Something that a large force waits for, in milliseconds, beside the most it may take. */
export interface Waited {
  readonly what: string
  readonly ms: number
  readonly limit: number
}

/** The data of the dashboard, warm: the median of fifteen. */
export async function measureDashboard(): Promise<Waited> {
  const permit = await as('registrar', 'dashboard.see')
  await timed(2, () => loadDashboard(permit))
  return { what: 'dashboard', ms: median(await timed(15, () => loadDashboard(permit))), limit: 300 }
}

/** The inspector's tables of the last six whole months, counted and on paper: the median of five. */
export async function measureSixMonths(): Promise<Waited> {
  const permit = await as('registrar', 'report.follow')
  const audits = await as('registrar', 'audit.see-results')
  const period = sixMonthsOf(undefined, await today())
  const work = async () => documentPdf(sixMonthsDocument(await loadSixMonths(permit, period, { audits }), 'Measured'))
  await timed(1, work)
  return { what: 'report of six months, as PDF', ms: median(await timed(5, work)), limit: 3000 }
}

const WORDS = 'Measured, and given up again afterwards.'

const DECLARED = declareForm.parse({
  population: 'before_product',
  fromDay: '2020-01-01',
  toDay: '2026-10-31',
  groups: [],
  categories: [],
  kind: 'sample',
  tolerance: '10',
  expected: '10',
  within: '3',
  aim: WORDS,
  selection: WORDS,
  validation: WORDS,
  monitoring: WORDS,
  gaps: WORDS,
  dueOn: '2027-01-29',
})

/** A frame of all that was cancelled before the product: frozen, hashed and drawn, from both commands together. It is given up again. */
export async function measureFrame(): Promise<Waited> {
  const declares = await as('registrar', 'audit.declare')
  value(await declareAudit(declares, DECLARED, newId()))
  const audit = await readAs(declares, (tx) => tx.audit.findFirstOrThrow({ orderBy: { number: 'desc' } }))
  const frozen = await took(() => freezeFrame(declares, audit.id, newId()))
  const number = (digits: string) => numberForm.parse({ value: digits, source: '' })
  const [panel, standards] = [await as('panel', 'audit.give-number'), await as('standards', 'audit.give-number')]
  const first = await took(() => giveNumber(panel, audit.id, number('31415926535897'), newId()))
  const second = await took(() => giveNumber(standards, audit.id, number('27182818284590'), newId()))
  const { count } = await readAs(declares, (tx) => tx.auditFrame.findFirstOrThrow({ where: { auditId: audit.id } }))
  value(await abandonFrame(declares, audit.id, { reason: WORDS }, newId()))
  console.log(`frozen in ${frozen.toFixed(0)} ms, numbers in ${first.toFixed(0)} and ${second.toFixed(0)} ms`)
  return { what: `a frame of ${String(count)}, frozen and drawn`, ms: frozen + first + second, limit: 2000 }
}

async function took(work: () => Promise<Result<unknown>>): Promise<number> {
  const start = performance.now()
  value(await work())
  return performance.now() - start
}
