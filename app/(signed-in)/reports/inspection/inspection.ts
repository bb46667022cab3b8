import type { Permit } from '#lib/base/permit'
import type { ReportDocument } from '#lib/documents/model'
import type { Period } from '#lib/indicators/model'
import { loadSixMonths } from '#lib/indicators/reports/load-six-months'
import { sixMonthsDocument } from '#lib/indicators/reports/six-months-document'
import { forceName } from '#lib/people/accounts'
import type { Actor } from '#lib/people/model'
import { readerOf } from '../../compliance/asked.ts'

/** The inspector's tables of six months, as this reader may see them; which crimes they list is written down. */
export const inspectionReport = async (
  actor: Actor,
  permit: Permit<'report.follow'>,
  period: Period,
): Promise<ReportDocument> =>
  sixMonthsDocument(await loadSixMonths(permit, period, { audits: readerOf(actor).audits }), await forceName())
