import { notFound } from 'next/navigation'
import { sixMonthsOf } from '#lib/indicators/periods'
import { today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'
import { documentAnswer, isFormat } from '../../../answer.ts'
import { monitorReport } from '../../monitor.ts'

/** The registrar's monitor as a file, counted anew; which crimes it lists is written down. */
export async function GET(request: Request, { params }: RouteContext<'/reports/monitor/download/[format]'>) {
  const { format } = await params
  const { actor, permit } = await requirePermission('monitor.see', '/reports/monitor')
  if (!isFormat(format)) notFound()
  const period = sixMonthsOf(new URL(request.url).searchParams.get('from') ?? undefined, await today())
  const document = await monitorReport(actor, permit, period)
  return documentAnswer(document, format, `registrar’s monitor ${period.from} to ${period.to}`)
}
