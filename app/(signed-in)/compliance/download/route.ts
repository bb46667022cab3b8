import { reportCsv } from '#lib/indicators/csv'
import { complianceReport } from '#lib/indicators/report'
import { installation } from '#lib/people/accounts'
import { differenceFigures } from '#lib/imports/rms/differences'
import { incompleteFigures } from '#lib/imports/refused/list-missing'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { incompleteInWords } from '../../rms/incomplete-figures.tsx'
import { askedFor, readerOf } from '../asked.ts'
import { differenceLines } from '../differences.tsx'

/** The report as a spreadsheet, of the period and grouping asked for, marked and dated; that it was taken out is written down. */
export async function GET(request: Request): Promise<Response> {
  const { actor, permit } = await requirePermission('report.follow', '/compliance')
  const { audits } = readerOf(actor)
  const { period, grouping } = await askedFor(new URL(request.url).searchParams)
  const report = await complianceReport(permit, period, { grouping, audits })
  const incomplete = incompleteInWords(await incompleteFigures(permit))
  const differing = differenceLines(await differenceFigures(permit), incomplete)
  await recordAccess(permit)
  return new Response(reportCsv(report, differing, (await installation())?.forceName ?? ''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="OFFICIAL-SENSITIVE compliance ${period.from} to ${period.to}.csv"`,
    },
  })
}
