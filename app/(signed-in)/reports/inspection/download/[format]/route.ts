import { notFound } from 'next/navigation'
import { sixMonthsOf } from '#lib/indicators/periods'
import { today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'
import { documentAnswer, isFormat } from '../../../answer.ts'
import { inspectionReport } from '../../inspection.ts'

/** The inspector's tables as a file, counted anew; which crimes they list is written down. */
export async function GET(request: Request, { params }: RouteContext<'/reports/inspection/download/[format]'>) {
  const { format } = await params
  const { actor, permit } = await requirePermission('report.follow', '/reports/inspection')
  if (!isFormat(format)) notFound()
  const period = sixMonthsOf(new URL(request.url).searchParams.get('from') ?? undefined, await today())
  const document = await inspectionReport(actor, permit, period)
  return documentAnswer(document, format, `cancelled crimes reviewed ${period.from} to ${period.to}`)
}
