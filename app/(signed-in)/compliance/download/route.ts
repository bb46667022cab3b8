import { reportCsv } from '#lib/indicators/csv'
import { periodOf } from '#lib/indicators/periods'
import { complianceReport } from '#lib/indicators/report'
import { installation, today } from '#lib/people/accounts'
import { incompleteFigures } from '#lib/imports/refused/list-missing'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { roleFor } from '#lib/people/permissions'
import { incompleteInWords } from '../../rms/incomplete-figures.tsx'
import { differenceLines, differencesFor } from '../differences.tsx'

/** The report as a spreadsheet, marked and dated; that it was taken out is written down. */
export async function GET(request: Request): Promise<Response> {
  const { actor, permit } = await requirePermission('report.read', '/compliance')
  const reader = { isOutside: roleFor(actor.roles, 'report.follow') === undefined }
  const period = periodOf(new URL(request.url).searchParams.get('period') ?? undefined, await today(), reader)
  const report = await complianceReport(permit, period, { hideSmall: reader.isOutside })
  const incomplete = incompleteInWords(await incompleteFigures(permit), reader.isOutside)
  const differing = differenceLines(await differencesFor(permit, reader), incomplete)
  await recordAccess(permit)
  return new Response(reportCsv(report, differing, (await installation())?.forceName ?? ''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="OFFICIAL-SENSITIVE compliance ${period.from} to ${period.to}.csv"`,
    },
  })
}
