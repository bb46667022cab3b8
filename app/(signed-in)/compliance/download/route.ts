import { reportCsv } from '#lib/indicators/csv'
import { complianceReport } from '#lib/indicators/report'
import { installation } from '#lib/people/accounts'
import { incompleteFigures } from '#lib/imports/refused/list-missing'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { incompleteInWords } from '../../rms/incomplete-figures.tsx'
import { askedFor, readerOf } from '../asked.ts'
import { differenceLines, differencesFor } from '../differences.tsx'

/** The report as a spreadsheet, of the period and grouping asked for, marked and dated; that it was taken out is written down. */
export async function GET(request: Request): Promise<Response> {
  const { actor, permit } = await requirePermission('report.read', '/compliance')
  const { isOutside, audits } = readerOf(actor)
  const { period, grouping } = await askedFor(new URL(request.url).searchParams, isOutside)
  const report = await complianceReport(permit, period, { hideSmall: isOutside, grouping, audits })
  const incomplete = incompleteInWords(await incompleteFigures(permit), isOutside)
  const differing = differenceLines(await differencesFor(permit, { isOutside }), incomplete)
  await recordAccess(permit)
  return new Response(reportCsv(report, differing, (await installation())?.forceName ?? ''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="OFFICIAL-SENSITIVE compliance ${period.from} to ${period.to}.csv"`,
    },
  })
}
