import { notFound } from 'next/navigation'
import { isId } from '#lib/base/ids'
import { textOfFile } from '#lib/inspection/own/load-own'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'

/** A file of this force's inspections, as it was uploaded; that it was taken out is written down. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/compliance/published/files/[fileId]'>,
): Promise<Response> {
  const { permit } = await requirePermission('report.follow', '/compliance/published')
  const { fileId } = await params
  const text = isId(fileId) ? await textOfFile(permit, fileId) : undefined
  if (text === undefined) notFound()
  await recordAccess(permit)
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="OFFICIAL-SENSITIVE inspections of this force.csv"',
    },
  })
}
