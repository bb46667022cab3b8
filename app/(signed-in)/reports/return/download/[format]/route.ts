import { notFound } from 'next/navigation'
import { financialYearIn } from '#lib/indicators/periods'
import { loadReturn } from '#lib/indicators/reports/load-return'
import { returnDocument } from '#lib/indicators/reports/return-document'
import { forceName, today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'
import { documentAnswer, isFormat } from '../../../answer.ts'

/** The national return as a file, counted anew; that it was read is written down. */
export async function GET(request: Request, { params }: RouteContext<'/reports/return/download/[format]'>) {
  const { format } = await params
  const { permit } = await requirePermission('return.see', '/reports/return')
  if (!isFormat(format)) notFound()
  const year = financialYearIn(new URL(request.url).searchParams.get('year') ?? undefined, await today())
  const document = returnDocument(await loadReturn(permit, year), await forceName())
  return documentAnswer(document, format, `national return ${year.from} to ${year.to}`)
}
